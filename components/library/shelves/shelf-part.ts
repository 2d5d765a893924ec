import type { ShelfData } from './shelves';

/** Props of each sidebar section. */
export interface ShelfPartProps {
  /** Null while loading. */
  readonly shelves: ShelfData | null;
  /** Query of the current place. Null if none is current. */
  readonly current: string | null;
  /** Query of the place that is the tab stop. */
  readonly stop: string | null;
  onQuestion(question: string): void;
}
