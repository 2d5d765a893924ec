import type { StoryPage } from './story-page';

/** Puts the next number of a run's row in its place. */
export type Write = (value: number) => void;

/** Features of one kind: their names, and what writes them of one run after another. */
export interface FeatureGroup {
  /** In the order in which they are written. */
  readonly names: readonly string[];
  /** Makes what is counted once for a page ready, and gives what writes the features of a run. */
  readonly prepare: (page: StoryPage) => (index: number, write: Write) => void;
}
