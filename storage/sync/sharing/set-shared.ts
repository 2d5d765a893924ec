import { type Clip, fail, type Instant, type Result, succeed } from '../../../core/model';
import { findActiveClip } from '../../clips/find-rows';
import { storeClip } from '../../clips/store-clip';
import type { LibraryDatabase } from '../../schema/database';

/** See `Library.setShared`. Runs in one transaction over clips and their index. */
export async function setShared(
  db: LibraryDatabase,
  clipId: string,
  key: string,
  isShared: boolean,
  now: Instant,
): Promise<Result<Clip>> {
  const before = await findActiveClip(db, clipId);
  if (before === null) return fail('not-found');
  const { receivedTags = [], ...clip } = before;
  const others = receivedTags.filter((one) => one !== key);
  const left = isShared ? others : [...others, key];
  const after: Clip = { ...clip, ...(left.length > 0 && { receivedTags: left }), updatedAt: now };
  await storeClip(db, after);
  return succeed(after);
}
