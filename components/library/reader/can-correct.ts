import type { OpenClip } from '../library-props';

/** True for the newest version of a clip that is not in the bin. Older versions follow it. */
export function canCorrect({ clip, versionId }: OpenClip): boolean {
  return clip.deletedAt === null && versionId === clip.versionId;
}
