import type { ShelvesShown } from './shelves';

/** What each part of the shelves takes. */
export interface ShelfPartProps {
  /** null while they are fetched. */
  readonly shelves: ShelvesShown | null;
  /** The question of the place that is shown; null when it is none of them. */
  readonly current: string | null;
  /** The question of the place at which Tab stops. */
  readonly stop: string | null;
  onQuestion(question: string): void;
}
