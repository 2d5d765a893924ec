import type { Annotation, WordingChange } from '../../core/model';

/**
 * Where an annotation stands in the text that is in front of the reader.
 *
 * `order` sorts by place in the text; `paragraph` counts from 1 and is `null`
 * when the passage stands in no counted paragraph (a headline, a caption).
 * `unknown` is "not looked for yet", or "its page is not open"; `no-text` that
 * the clip has no text in which it could be.
 */
export type Place =
  | {
      readonly kind: 'found';
      readonly how: 'exact' | 'quote' | 'approximate' | 'changed';
      readonly order: number;
      readonly paragraph: number | null;
      /** How the words differ from those that were highlighted, where `how` is `changed`. */
      readonly now?: ChangedWords;
    }
  | { readonly kind: 'lost' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-text' };

/** The wording that stands where another one was highlighted. */
export interface ChangedWords {
  readonly change: WordingChange;
  readonly words: string;
}

/** An annotation with the place where it was found, as every list of them takes it. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly place: Place;
}

/** What a reader changed about an annotation. Only the named parts change. */
export interface AnnotationChange {
  readonly note?: string;
  readonly colour?: Annotation['colour'];
  readonly tags?: readonly string[];
  /** What the field of the tags held before. */
  readonly tagsBefore?: readonly string[];
}

/** What a list of annotations reports. */
export interface AnnotationCallbacks {
  /** Scroll the text to it and flash it. */
  onJump(annotationId: string): void;
  /** Called at every change that the reader made, a note at every key: save with a short delay. */
  onEditAnnotation(annotationId: string, change: AnnotationChange): void;
  onDeleteAnnotation(annotationId: string): void;
  onRestoreAnnotation(annotationId: string): void;
  /** The reader has done with an editor: what is typed later is another act. */
  onEditEnd?(): void;
  /** Scroll the saved copy to it, wherever the reader is now. */
  onShowInCopy?(annotationId: string): void;
  /** Scroll the page to it, wherever the reader is now; left out while its page is not in front. */
  onShowOnPage?(annotationId: string): void;
  /** Show the copy on which it was made. */
  onShowVersion?(versionId: string, annotationId: string): void;
  /** Begin to choose a new place for it. */
  onReattach?(annotationId: string): void;
  /** Dismisses the change: keeps the wording that the user highlighted. */
  onKeepWording?(annotationId: string, words: string): void;
  /** Updates the highlight to the current wording. */
  onTakeWording?(annotationId: string): void;
}
