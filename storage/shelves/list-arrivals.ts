import type { Table } from 'dexie';
import type { Instant } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';

/** Rows that are read at once. */
const rowsAtOnce = 1000;

/**
 * See `Library.listArrivals`. Every row is looked at: whoever asks goes on to read the
 * texts of clips, which takes longer by far, so an index would only make writing dearer.
 */
export async function listArrivals(
  db: LibraryDatabase,
  since: Instant,
): Promise<readonly string[]> {
  return [...(await arrivalsIn(db.clips, since)), ...(await arrivalsIn(db.annotations, since))];
}

async function arrivalsIn(
  table: Table<{ readonly id: string; readonly arrivedAt?: Instant }, string>,
  since: Instant,
): Promise<readonly string[]> {
  const arrived: string[] = [];
  for (let after = ''; ; ) {
    const rows = await table.where('id').above(after).limit(rowsAtOnce).toArray();
    for (const { id, arrivedAt } of rows) {
      if (arrivedAt !== undefined && arrivedAt > since) arrived.push(id);
    }
    const last = rows.at(-1);
    if (last === undefined) return arrived;
    after = last.id;
  }
}
