import { type Clip, fail, type ReadingPlace, type Result, succeed } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';
import { findActiveClip } from './find-rows';
import { storeClip } from './store-clip';

/** See `Library.saveReadingPlace`. */
export async function saveReadingPlace(
  db: LibraryDatabase,
  clipId: string,
  readingPlace: ReadingPlace | null,
): Promise<Result<Clip>> {
  const clip = await findActiveClip(db, clipId);
  if (clip === null) return fail('not-found');
  const placed = { ...clip, readingPlace };
  await storeClip(db, placed);
  return succeed(placed);
}
