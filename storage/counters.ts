import type { LibraryDatabase } from './database';
import type { CounterRow } from './rows';
import type { Tally } from './tally';

/*
 * Counters are changed in the transaction that changes what they count, by what
 * a clip adds to them before and after. To count would read every row.
 */

/** Changes counters by a tally; part of the transaction that makes the change. */
export async function count(db: LibraryDatabase, change: Tally): Promise<void> {
  const changed = [...change].filter(([, { amount }]) => amount !== 0);
  if (changed.length === 0) return;
  const rows = await db.counters.bulkGet(changed.map(([key]) => key));
  await db.counters.bulkPut(
    changed.map(([key, { amount, label }], index) => {
      const row: CounterRow = rows[index] ?? { key, count: 0 };
      const named = amount > 0 && label !== undefined ? { ...row, label } : row;
      return { ...named, count: row.count + amount };
    }),
  );
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

/** The next number for a clip: one that was given is never given again, even when its clip was purged. */
export async function nextNumber(db: LibraryDatabase): Promise<number> {
  const next = (await counted(db, 'number')) + 1;
  await db.counters.put({ key: 'number', count: next });
  return next;
}
