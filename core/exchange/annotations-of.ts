import type { Annotation, WholeClip } from '../model';

/** An annotation with the clip on which it stands. */
export interface AnnotationOfClip {
  readonly annotation: Annotation;
  readonly whole: WholeClip;
}

/** The annotations of a clip in reading order. */
export function annotationsOf(whole: WholeClip): AnnotationOfClip[] {
  return inReadingOrder(whole.annotations).map((annotation) => ({ annotation, whole }));
}

/** Annotations by where they begin; of those that begin together, the older first. */
export function inReadingOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...annotations].sort(
    (one, other) => one.passage.position.start - other.passage.position.start,
  );
}
