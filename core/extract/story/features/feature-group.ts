import type { PageStats } from '../stats/page-stats';

/** Writes the next number of a run's row. */
export type Write = (value: number) => void;

/** A group of features of one kind. */
export interface FeatureGroup {
  /** In the order in which they are written. */
  readonly names: readonly string[];
  /**
   * Computes what is shared by all runs of a page. Returns a function that writes the
   * features of one run.
   */
  readonly prepare: (page: PageStats) => (index: number, write: Write) => void;
}
