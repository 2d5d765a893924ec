import type { CounterDeltas } from './counter-deltas';
import type { LibraryDatabase } from './database';
import type { CounterRow } from './rows';

/*
 * Counters are changed in the transaction that changes what they count, by what
 * a clip adds to them before and after. To count would read every row.
 */

/** Changes counters by a tally; part of the transaction that makes the change. */
export async function applyDeltas(db: LibraryDatabase, change: CounterDeltas): Promise<void> {
  const counting = await prepareCounters(db, changedKeys(change));
  await counting.commit(change);
}

/** Counters that were read and can be written without another wait. */
export interface PreparedCounters {
  /** The value of a counter before. */
  valueBefore(key: string): number;
  /** Writes what is different; only of counters that were read. */
  commit(change: CounterDeltas): Promise<void>;
}

/**
 * Counts as `count` does, in two steps: for those who need to know how a counter
 * stood, or read other things at the same time.
 */
export async function prepareCounters(
  db: LibraryDatabase,
  keys: readonly string[],
): Promise<PreparedCounters> {
  const found = keys.length === 0 ? [] : await db.counters.bulkGet([...keys]);
  const rows = new Map(keys.map((key, index) => [key, found[index] ?? { key, count: 0 }]));
  return {
    valueBefore: (key) => rows.get(key)?.count ?? 0,
    async commit(change) {
      const changed = [...change].filter(([, { amount }]) => amount !== 0);
      if (changed.length > 0) await db.counters.bulkPut(changed.map(counterAfter));
    },
  };

  function counterAfter([key, { amount, label }]: [string, { amount: number; label?: string }]) {
    const row: CounterRow | undefined = rows.get(key);
    if (row === undefined) throw new Error(`counter ${key} was not read`);
    const named = amount > 0 && label !== undefined ? { ...row, label } : row;
    return { ...named, count: row.count + amount };
  }
}

/** The counters that a tally changes. */
export function changedKeys(change: CounterDeltas): readonly string[] {
  return [...change].flatMap(([key, { amount }]) => (amount === 0 ? [] : [key]));
}

/** The value of one counter. */
export async function readCounter(db: LibraryDatabase, key: string): Promise<number> {
  return (await db.counters.get(key))?.count ?? 0;
}

/** The counters whose keys begin with `prefix`, without it, that are not at nothing. */
export async function listCounters(
  db: LibraryDatabase,
  prefix: string,
): Promise<readonly CounterRow[]> {
  const rows = await db.counters.where('key').startsWith(prefix).toArray();
  return rows
    .filter(({ count: kept }) => kept !== 0)
    .map((row) => ({ ...row, key: row.key.slice(prefix.length) }));
}
