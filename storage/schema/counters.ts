import type { Tally } from './counter-deltas';
import type { LibraryDatabase } from './database';
import type { CounterRow } from './rows';

/*
 * Counters are changed in the transaction that changes what they count, by what
 * a clip adds to them before and after. To count would read every row.
 */

/** Changes counters by a tally; part of the transaction that makes the change. */
export async function count(db: LibraryDatabase, change: Tally): Promise<void> {
  const counting = await beginCount(db, changedBy(change));
  await counting.finish(change);
}

/** Counters that were read and can be written without another wait. */
export interface Counting {
  /** The value of a counter before. */
  stood(key: string): number;
  /** Writes what is different; only of counters that were read. */
  finish(change: Tally): Promise<void>;
}

/**
 * Counts as `count` does, in two steps: for those who need to know how a counter
 * stood, or read other things at the same time.
 */
export async function beginCount(db: LibraryDatabase, keys: readonly string[]): Promise<Counting> {
  const found = keys.length === 0 ? [] : await db.counters.bulkGet([...keys]);
  const rows = new Map(keys.map((key, index) => [key, found[index] ?? { key, count: 0 }]));
  return {
    stood: (key) => rows.get(key)?.count ?? 0,
    async finish(change) {
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
export function changedBy(change: Tally): readonly string[] {
  return [...change].flatMap(([key, { amount }]) => (amount === 0 ? [] : [key]));
}

/** The value of one counter. */
export async function counted(db: LibraryDatabase, key: string): Promise<number> {
  return (await db.counters.get(key))?.count ?? 0;
}

/** The counters whose keys begin with `prefix`, without it, that are not at nothing. */
export async function countersUnder(
  db: LibraryDatabase,
  prefix: string,
): Promise<readonly CounterRow[]> {
  const rows = await db.counters.where('key').startsWith(prefix).toArray();
  return rows
    .filter(({ count: kept }) => kept !== 0)
    .map((row) => ({ ...row, key: row.key.slice(prefix.length) }));
}
