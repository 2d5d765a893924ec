import type { LibraryDatabase } from '../schema/database';

/**
 * Removes the tombstones of records that come back. Most libraries have none, so check
 * that first.
 */
export async function removeTombstones(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  if ((await db.tombstones.limit(1).primaryKeys()).length > 0)
    await db.tombstones.bulkDelete([...ids]);
}
