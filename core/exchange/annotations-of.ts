import { type Annotation, compareAnnotations, type WholeClip } from '../model';

/** An annotation with the clip on which it stands. */
export interface AnnotationOfClip {
  readonly annotation: Annotation;
  readonly whole: WholeClip;
}

/** The annotations of a clip in reading order. */
export function annotationsOf(whole: WholeClip): AnnotationOfClip[] {
  return inReadingOrder(whole.annotations).map((annotation) => ({ annotation, whole }));
}

/** Annotations by where they begin, else by their location in the work, else the older first. */
export function inReadingOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...annotations].sort(compareAnnotations);
}
