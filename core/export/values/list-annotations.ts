import { type Annotation, compareAnnotations, type WholeClip } from '../../model';

/** An annotation with its clip. */
export interface ListedAnnotation {
  readonly annotation: Annotation;
  readonly whole: WholeClip;
}

/** The annotations of a clip in reading order. */
export function listAnnotations(whole: WholeClip): ListedAnnotation[] {
  return sortAnnotations(whole.annotations).map((annotation) => ({ annotation, whole }));
}

/** Sorts annotations by position in the text, then by location in the work, then oldest first. */
export function sortAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...annotations].sort(compareAnnotations);
}
