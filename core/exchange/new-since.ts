import type { Instant, WholeClip } from '../model';

/** The last time that something was exported, from which on things are new. */
export interface LastExport {
  readonly at: Instant;
  /** Ids of the clips and annotations that files have brought since, however old they say that they are. */
  readonly arrived: ReadonlySet<string>;
}

/** Whether a clip, a version or an annotation of it is newer than the last export. */
export function isNewSince({ clip, versions, annotations }: WholeClip, last: LastExport): boolean {
  return (
    isNew(clip, last) ||
    versions.some(({ keptAt }) => keptAt > last.at) ||
    annotations.some((annotation) => isNew(annotation, last))
  );
}

/** A clip with those annotations alone that are newer than the last export. */
export function annotationsSince(whole: WholeClip, last: LastExport): WholeClip {
  return {
    ...whole,
    annotations: whole.annotations.filter((annotation) => isNew(annotation, last)),
  };
}

/** Whether a clip or an annotation has come or was changed since the last export. */
export function isNew(
  { id, updatedAt }: { readonly id: string; readonly updatedAt: Instant },
  { at, arrived }: LastExport,
): boolean {
  return updatedAt > at || arrived.has(id);
}
