import type { StoredClip, Tombstone } from '../../core/model';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import { readRelatedRows } from './related-rows';
import { readRowsInOrder } from './whole-clips';

/** See `Library.listClipNumbers`. */
export async function listClipNumbers(
  db: LibraryDatabase,
  after: number,
  limit: number,
): Promise<readonly number[]> {
  const numbers = await db.clips.where('number').above(after).limit(limit).keys();
  return numbers as number[];
}

/** See `Library.getStoredClips`. Runs in one transaction. */
export async function getStoredClips(
  db: LibraryDatabase,
  idsOrNumbers: readonly (string | number)[],
): Promise<readonly StoredClip[]> {
  const rows = await readRowsInOrder(db, idsOrNumbers);
  const ids = rows.map(({ id }) => id);
  const { versions, annotations, pictures } = await readRelatedRows(db, ids, {
    withImages: true,
  });
  return rows.map((row) => ({
    clip: fromRow(row),
    versions: versions(row.id),
    annotations: annotations(row.id),
    pictures: pictures(row.id),
  }));
}

/** See `Library.listTombstones`. */
export async function listTombstones(
  db: LibraryDatabase,
  after: string,
  limit: number,
): Promise<readonly Tombstone[]> {
  return db.tombstones.where('id').above(after).limit(limit).toArray();
}
