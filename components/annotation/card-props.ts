import type { CompleteTags } from '../tags/complete-tags';
import type { AnnotationCallbacks, PlacedAnnotation } from './placed-annotation';

export interface AnnotationCardProps {
  readonly placed: PlacedAnnotation;
  readonly now: Date;
  /** Highlights the card, and scrolls to it when it becomes true. */
  readonly isActive: boolean;
  /** A new value scrolls to the active card again. */
  readonly revealed: number;
  readonly isEditing: boolean;
  /** Deleted elsewhere while its editor is open here. */
  readonly isGone: boolean;
  /** True if Tab stops at the card and its controls. */
  readonly isTabStop: boolean;
  /** 1-based, out of `total`. */
  readonly position: number;
  readonly total: number;
  /** Name of the copy it was made on, or null if not worth showing. */
  readonly versionName: string | null;
  readonly onCompleteTags: CompleteTags;
  readonly callbacks: AnnotationCallbacks;
  onEditing(isEditing: boolean): void;
}

/** Props of each part of an annotation card. */
export interface CardPartProps extends AnnotationCardProps {
  /** Beginning of the quote. Distinguishes the button labels of different cards. */
  readonly shortQuote: string;
}
