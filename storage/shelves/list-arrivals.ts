import type { Table } from 'dexie';
import type { Instant } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';

/** Rows per read. */
const batchSize = 1000;

/**
 * See `Library.listArrivals`. Scans every row. The caller reads the texts of clips
 * next, which takes far longer, so an index would only slow down writes.
 */
export async function listArrivals(
  db: LibraryDatabase,
  since: Instant,
): Promise<readonly string[]> {
  return [...(await findArrivals(db.clips, since)), ...(await findArrivals(db.annotations, since))];
}

async function findArrivals(
  table: Table<{ readonly id: string; readonly arrivedAt?: Instant }, string>,
  since: Instant,
): Promise<readonly string[]> {
  const arrived: string[] = [];
  for (let after = ''; ; ) {
    const rows = await table.where('id').above(after).limit(batchSize).toArray();
    for (const { id, arrivedAt } of rows) {
      if (arrivedAt !== undefined && arrivedAt > since) arrived.push(id);
    }
    const last = rows.at(-1);
    if (last === undefined) return arrived;
    after = last.id;
  }
}
