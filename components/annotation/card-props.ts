import type { CompleteTags } from '../tags/complete-tags';
import type { AnnotationCallbacks, PlacedAnnotation } from './placed-annotation';

/** What a card of one annotation takes, and each part of it. */
export interface AnnotationCardProps {
  readonly placed: PlacedAnnotation;
  readonly now: Date;
  /** Marked, and scrolled to when it becomes so. */
  readonly isActive: boolean;
  /** Another number scrolls to the active card once more. */
  readonly revealed: number;
  readonly isEditing: boolean;
  /** Deleted in another place while its editor is open here. */
  readonly isGone: boolean;
  /** Whether Tab stops here and at what is in it. */
  readonly isStop: boolean;
  /** Counted from 1, among `total`. */
  readonly position: number;
  readonly total: number;
  /** Names the copy on which it was made, where that is worth saying. */
  readonly madeOn: string | null;
  readonly onCompleteTags: CompleteTags;
  readonly acts: AnnotationCallbacks;
  onEditing(isEditing: boolean): void;
}

/** What the parts of a card take. */
export interface CardPartProps extends AnnotationCardProps {
  /** The beginning of the quote, which tells one card's buttons from another's. */
  readonly short: string;
}
