import type { StoredClip, Tombstone } from '../../core/model';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import { rowsOfClips } from './rows-of-clips';
import { rowsInOrder } from './whole-clips';

/** See `Library.listClipNumbers`. */
export async function listClipNumbers(
  db: LibraryDatabase,
  after: number,
  limit: number,
): Promise<readonly number[]> {
  const numbers = await db.clips.where('number').above(after).limit(limit).keys();
  return numbers as number[];
}

/** See `Library.getKeptClips`; runs in one transaction. */
export async function getKeptClips(
  db: LibraryDatabase,
  which: readonly (string | number)[],
): Promise<readonly StoredClip[]> {
  const rows = await rowsInOrder(db, which);
  const ids = rows.map(({ id }) => id);
  const { versions, annotations, pictures } = await rowsOfClips(db, ids, { withPictures: true });
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
