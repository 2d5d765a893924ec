import type { LibraryDatabase } from './database';
import type { CounterRow } from './rows';
import type { Tally } from './tally';

/*
 * Counters are changed in the transaction that changes what they count, by what
 * a clip adds to them before and after. To count would read every row.
 */

/** Changes counters by a tally; part of the transaction that makes the change. */
export async function count(db: LibraryDatabase, change: Tally): Promise<void> {
  const begun = await beginCount(db, change);
  await begun.finish();
}

/**
 * Counts as `count` does, in two steps, for those who need to know how a counter
 * stood: `stood` gives its value before, and `finish` writes.
 */
export async function beginCount(
  db: LibraryDatabase,
  change: Tally,
): Promise<{ stood(key: string): number; finish(): Promise<void> }> {
  const changed = [...change].filter(([, { amount }]) => amount !== 0);
  const rows = changed.length === 0 ? [] : await db.counters.bulkGet(changed.map(([key]) => key));
  return {
    stood: (key) => rows[changed.findIndex(([own]) => own === key)]?.count ?? 0,
    async finish() {
      if (changed.length > 0) await db.counters.bulkPut(changed.map(counterAfter));
    },
  };

  function counterAfter([key, { amount, label }]: (typeof changed)[number], index: number) {
    const row: CounterRow = rows[index] ?? { key, count: 0 };
    const named = amount > 0 && label !== undefined ? { ...row, label } : row;
    return { ...named, count: row.count + amount };
  }
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
