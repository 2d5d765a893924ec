import type { BodyPart } from '../../core/anchor';
import type { Annotation, WordingChange } from '../../core/model';
import type { HiddenBy } from '../../core/passages/find-hidden-fields';

/**
 * Position of an annotation in the current text.
 *
 * `order` sorts by position. `part` is the paragraph, 1-based, or a caption in the body; null
 * elsewhere, as in headings and fields.
 * `unknown`: not located yet, or the page is not open.
 * `no-text`: the clip has no text to locate it in.
 */
export type AnnotationPlace =
  | {
      readonly kind: 'found';
      readonly how: 'exact' | 'moved' | 'approximate' | 'changed';
      readonly order: number;
      readonly part: BodyPart | null;
      /** The changed wording. Present if `how` is `changed`. */
      readonly changedWording?: ChangedWording;
      /**
       * The user's correction because of which the copy does not display these words of the
       * page: they removed this part of the article, or corrected the field.
       */
      readonly hiddenBy?: HiddenBy;
    }
  | { readonly kind: 'lost'; readonly reason: LostReason }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-text' };

/**
 * Where an annotation was not found, in the order of lists:
 *
 * - `page`: on the page
 * - `copy`: in the copy that it was made on
 * - `other-copy`: in a copy that it was not made on
 * - `details`: in the copy, which shows this date, section or name in its own form
 * - `outside`: in the copy, because the page showed it outside of the story
 * - `correction`: on the page or in the copy, because its words are from a correction
 */
export const lostReasons = [
  'page',
  'copy',
  'other-copy',
  'details',
  'outside',
  'correction',
] as const;

export type LostReason = (typeof lostReasons)[number];

/** The current wording where other words were highlighted. */
export interface ChangedWording {
  readonly change: WordingChange;
  readonly words: string;
  /** True in the copy that the annotation was made on, which words the page differently. */
  readonly isOwnCopy: boolean;
}

/** An annotation with its position, for lists. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly place: AnnotationPlace;
}

/** The user's edit of an annotation. Only the given fields change. */
export interface AnnotationChange {
  readonly note?: string;
  /** Content of the note field before the edit. */
  readonly noteBefore?: string;
  readonly colour?: Annotation['colour'];
  readonly tags?: readonly string[];
  /** Content of the tag field before the edit. */
  readonly tagsBefore?: readonly string[];
}

export interface AnnotationCallbacks {
  /** Scrolls the text to the annotation and flashes it. */
  onJump(annotationId: string): void;
  /** Called on every edit, for notes on every keystroke. Debounce saving. */
  onEditAnnotation(annotationId: string, change: AnnotationChange): void;
  onDeleteAnnotation(annotationId: string): void;
  onRestoreAnnotation(annotationId: string): void;
  /** The user closed an editor. Later typing is a separate undo step. */
  onEditEnd?(): void;
  /** Shows the annotation in the saved copy, from any tab. */
  onShowInCopy?(annotationId: string): void;
  /** Shows the annotation on the page, from any tab. Omitted while the page is not in front. */
  onShowOnPage?(annotationId: string): void;
  /** Opens the copy the annotation was made on. */
  onShowVersion?(versionId: string, annotationId: string): void;
  /** Starts choosing a new place for the annotation. */
  onReattach?(annotationId: string): void;
  /** Dismisses the change: keeps the wording that the user highlighted. */
  onKeepOriginalWording?(annotationId: string, words: string): void;
  /** Updates the highlight to the current wording. */
  onUseNewWording?(annotationId: string): void;
}
