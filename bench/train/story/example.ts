import type { PageStats } from '../../../core/extract/story/stats/page-stats';

/** A page as rows of features with labels. */
export interface Example {
  readonly set: string;
  readonly id: string;
  readonly isBrief: boolean;
  readonly fold: number;
  readonly truth: string;
  readonly story: PageStats;
  readonly firstFeatures: Float32Array;
  readonly labels: readonly (number | null)[];
  readonly weights: readonly number[];
  firstProbabilities: Float64Array;
}
