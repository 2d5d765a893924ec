import { type Annotation, type Clip, type StoredClip, tagKey } from '../../../core/model';
import { isBelow, type SyncRecord } from '../../../core/sync';
import { isFromShare } from './apply-contribution';
import { isLive } from './own-contribution';
import type { SharedTag } from './share-scope';

/** The tag with which the user contributes a clip to the share; null if they do not. */
export function findTag(
  { clip, annotations }: Pick<StoredClip, 'clip' | 'annotations'>,
  share: SharedTag,
  known: { readonly record: SyncRecord } | null,
): string | null {
  return findTagOf(clip, annotations.some(isOwn), share, known);
}

/** The same, if it is known whether the user has highlights there. */
export function findTagOf(
  clip: Clip,
  isAnnotated: boolean,
  share: SharedTag,
  known: { readonly record: SyncRecord } | null,
): string | null {
  const isContributed = known !== null && isLive(known.record);
  const tag = findSharedTag(clip, share, isContributed);
  const hasOwn = isAnnotated || clip.note !== '';
  return hasOwn || !isFromShare(clip, share) || isContributed ? tag : null;
}

export function isOwn({ author, deletedAt }: Annotation): boolean {
  return author === undefined && deletedAt === null;
}

/**
 * The shared tag of a clip, if the user shares what they wrote there; otherwise null. What is contributed
 * stays so with a former tag: this device may know that a share was renamed before it has the
 * renamed clips.
 */
export function findSharedTag(
  { tags, receivedTags, deletedAt }: Pick<Clip, 'tags' | 'receivedTags' | 'deletedAt'>,
  { tag, formerTags, canWrite }: SharedTag,
  isContributed: boolean,
): string | null {
  if (!canWrite || deletedAt !== null) return null;
  const found = [tag, ...(isContributed ? formerTags : [])].find((shared) =>
    tags.some((one) => isBelow(one, shared)),
  );
  return found === undefined || receivedTags?.includes(tagKey(found)) ? null : found;
}
