import type { Instant, WholeClip } from '../model';

/** Whether a clip, a version or an annotation of it is newer than a moment. */
export function isNewSince({ clip, versions, annotations }: WholeClip, since: Instant): boolean {
  return (
    clip.updatedAt > since ||
    versions.some(({ keptAt }) => keptAt > since) ||
    annotations.some(({ updatedAt }) => updatedAt > since)
  );
}

/** A clip with those annotations alone that are newer than a moment. */
export function annotationsSince(whole: WholeClip, since: Instant): WholeClip {
  return {
    ...whole,
    annotations: whole.annotations.filter(({ updatedAt }) => updatedAt > since),
  };
}
