import type { KeptClip, PictureUse, Tombstone } from '../core/model';
import { fromRow } from './clip-row';
import type { LibraryDatabase } from './database';
import { allAnnotations } from './find-row';
import { versionsOf } from './versions';
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

/** See `Library.getKeptClips`; runs in one transaction, and asks for all of them at once. */
export async function getKeptClips(
  db: LibraryDatabase,
  which: readonly (string | number)[],
): Promise<readonly KeptClip[]> {
  const rows = await rowsInOrder(db, which);
  return Promise.all(
    rows.map(async (row) => {
      const [versions, annotations, pictures] = await Promise.all([
        versionsOf(db, row.id),
        allAnnotations(db, row.id),
        picturesOf(db, row.id),
      ]);
      return { clip: fromRow(row), versions, annotations, pictures };
    }),
  );
}

async function picturesOf(db: LibraryDatabase, clipId: string): Promise<readonly PictureUse[]> {
  const uses = await db.imageUses
    .where('[clipId+url]')
    .between([clipId, ''], [clipId, '\uffff'])
    .toArray();
  return uses.map(({ clipId: _, ...use }) => use);
}

/** See `Library.listTombstones`. */
export async function listTombstones(
  db: LibraryDatabase,
  after: string,
  limit: number,
): Promise<readonly Tombstone[]> {
  return db.tombstones.where('id').above(after).limit(limit).toArray();
}
