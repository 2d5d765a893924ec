import type { CounterDeltas } from './counter-deltas';
import type { LibraryDatabase } from './database';
import type { CounterRow } from './rows';

/*
 * Counters are updated in the transaction that changes what they count, by the
 * difference of a clip's counts before and after. Counting would read every row.
 */

/** Applies deltas to the counters. Part of the transaction that makes the change. */
export async function applyDeltas(db: LibraryDatabase, deltas: CounterDeltas): Promise<void> {
  const counters = await prepareCounters(db, getChangedKeys(deltas));
  await counters.commit(deltas);
}

/** Counters that were read, and can be written without another read. */
export interface PreparedCounters {
  /** Returns the value of a counter when it was read. */
  valueBefore(key: string): number;
  /** Writes the changed counters. All of them must have been read. */
  commit(deltas: CounterDeltas): Promise<void>;
}

/**
 * Like `applyDeltas`, in two steps, for callers that need the values before or do
 * other reads at the same time.
 */
export async function prepareCounters(
  db: LibraryDatabase,
  keys: readonly string[],
): Promise<PreparedCounters> {
  const found = keys.length === 0 ? [] : await db.counters.bulkGet([...keys]);
  const rows = new Map(keys.map((key, index) => [key, found[index] ?? { key, count: 0 }]));
  return {
    valueBefore: (key) => rows.get(key)?.count ?? 0,
    async commit(deltas) {
      const changed = [...deltas].filter(([, amount]) => amount !== 0);
      if (changed.length > 0) await db.counters.bulkPut(changed.map(applyDelta));
    },
  };

  function applyDelta([key, amount]: [string, number]): CounterRow {
    const row: CounterRow | undefined = rows.get(key);
    if (row === undefined) throw new Error(`counter ${key} was not read`);
    return { ...row, count: row.count + amount };
  }
}

/** Returns the keys of the counters that deltas change. */
export function getChangedKeys(deltas: CounterDeltas): readonly string[] {
  return [...deltas].flatMap(([key, amount]) => (amount !== 0 ? [key] : []));
}

/** Returns the value of a counter; 0 if there is none. */
export async function readCounter(db: LibraryDatabase, key: string): Promise<number> {
  return (await db.counters.get(key))?.count ?? 0;
}

/** Returns the nonzero counters whose keys start with `prefix`. The prefix is removed from the keys. */
export async function listCounters(
  db: LibraryDatabase,
  prefix: string,
): Promise<readonly CounterRow[]> {
  const rows = await db.counters.where('key').startsWith(prefix).toArray();
  return rows
    .filter(({ count }) => count !== 0)
    .map((row) => ({ ...row, key: row.key.slice(prefix.length) }));
}
