import type { Annotation, Instant, WholeClip } from '../../model';

/** The time of the last export; anything later is new. */
export interface LastExport {
  readonly at: Instant;
  /** Ids of the clips and annotations imported since then, whatever date they have. */
  readonly arrived: ReadonlySet<string>;
  /**
   * Ids of the annotations that were exported before in another state. By default, those that are
   * older than the last export and were changed since.
   */
  readonly changed?: ReadonlySet<string>;
}

/** True if an annotation was exported in another state. */
export function isChanged(
  { id, createdAt, updatedAt }: Annotation,
  { at, changed }: LastExport,
): boolean {
  return changed === undefined ? createdAt <= at && updatedAt > at : changed.has(id);
}

/** True if a clip, or one of its versions or annotations, is newer than the last export. */
export function isNewSince({ clip, versions, annotations }: WholeClip, last: LastExport): boolean {
  return (
    isNew(clip, last) ||
    versions.some(({ keptAt }) => keptAt > last.at) ||
    annotations.some((annotation) => isNew(annotation, last))
  );
}

/** A clip with only the annotations that are newer than the last export. */
export function selectNewAnnotations(whole: WholeClip, last: LastExport): WholeClip {
  return {
    ...whole,
    annotations: whole.annotations.filter((annotation) => isNew(annotation, last)),
  };
}

/** True if a clip or an annotation was added or changed since the last export. */
export function isNew(
  { id, updatedAt }: { readonly id: string; readonly updatedAt: Instant },
  { at, arrived }: LastExport,
): boolean {
  return updatedAt > at || arrived.has(id);
}
