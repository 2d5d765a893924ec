import { type Annotation, compareAnnotations, type WholeClip } from '../../model';

/** An annotation with its clip. */
export interface AnnotationOfClip {
  readonly annotation: Annotation;
  readonly whole: WholeClip;
}

/** The annotations of a clip in reading order. */
export function annotationsOf(whole: WholeClip): AnnotationOfClip[] {
  return inReadingOrder(whole.annotations).map((annotation) => ({ annotation, whole }));
}

/** Sorts annotations by position in the text, then by location in the work, then oldest first. */
export function inReadingOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...annotations].sort(compareAnnotations);
}
