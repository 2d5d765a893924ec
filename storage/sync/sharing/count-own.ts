import { tagKey } from '../../../core/model';
import type { LibraryDatabase } from '../../schema/database';
import { findTagOf, isOwn } from './find-tag';
import type { SharedTag } from './share-scope';

/** The number of clips that the user contributes to a share, or would if they were allowed to. */
export async function countOwn(
  db: LibraryDatabase,
  share: Omit<SharedTag, 'canWrite'>,
): Promise<number> {
  const clips = await findTagged(db, share.tag).toArray();
  const ids = clips.map(({ id }) => id);
  const found = await db.annotations.where('clipId').anyOf(ids).toArray();
  const annotated = new Set(found.filter(isOwn).map(({ clipId }) => clipId));
  const own = { ...share, canWrite: true };
  return clips.filter((clip) => findTagOf(clip, annotated.has(clip.id), own, null) !== null).length;
}

/** Clips that have a tag or one below it, also in the bin. */
export function findTagged({ clips }: LibraryDatabase, tag: string) {
  const key = tagKey(tag);
  return clips.where('tagKeys').equals(key).or('tagKeys').startsWith(`${key}/`).distinct();
}
