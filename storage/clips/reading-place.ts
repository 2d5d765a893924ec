import { type Clip, fail, type ReadingPlace, type Result, succeed } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';
import { findStanding } from './find-row';
import { storeClip } from './store-clip';

/** See `Library.saveReadingPlace`. */
export async function saveReadingPlace(
  db: LibraryDatabase,
  clipId: string,
  readingPlace: ReadingPlace | null,
): Promise<Result<Clip>> {
  const clip = await findStanding(db, clipId);
  if (clip === null) return fail('not-found');
  const placed = { ...clip, readingPlace };
  await storeClip(db, placed);
  return succeed(placed);
}
