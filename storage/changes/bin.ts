import type { Instant } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';
import { findClipRows } from './change-clips';
import { removeClips } from './purge-bin';

/** See `Library.listBin`. */
export async function listBin(db: LibraryDatabase): Promise<readonly string[]> {
  return db.clips.where('deletedAt').belowOrEqual('\uffff').primaryKeys();
}

/** See `Library.purgeBatch`; runs in one transaction. */
export async function purgeBatch(
  db: LibraryDatabase,
  which: readonly (string | number)[],
  now: Instant,
): Promise<number> {
  const rows = await findClipRows(db, which);
  const ids = rows.map(({ id }) => id);
  return removeClips(db, ids, now);
}
