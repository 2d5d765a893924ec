import type { Annotation, Clip, Version } from '../../core/model';
import type { FieldChange } from '../changes/changes';

/** What a change of a clip's address did, so that it can be undone. */
export interface AddressChange {
  /** The clip that was given the address. In the bin afterwards if its highlights moved. */
  readonly clip: FieldChange<Clip>;
  /** Set if another clip had the address: what moving the highlights there changed. */
  readonly moved: MovedHighlights | null;
}

export interface MovedHighlights {
  /** The clip that had the address. Taken out of the bin if it was there. */
  readonly owner: FieldChange<Clip>;
  /** The owner's link, if what is known of the highlights completed it. */
  readonly link: FieldChange<Version> | null;
  /** The annotations of both clips that were changed. */
  readonly annotations: readonly MovedAnnotation[];
}

/** `after` is null for an annotation that was merged into one of the owner's. */
export interface MovedAnnotation {
  readonly before: Annotation;
  readonly after: Annotation | null;
}
