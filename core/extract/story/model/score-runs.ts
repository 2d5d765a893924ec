import { computeFirstPassFeatures } from '../features/first-pass-features';
import { computeSecondPassFeatures, findUncertain } from '../features/second-pass-features';
import type { PageStats } from '../stats/page-stats';
import { predict, type Trees } from './trees';

/** The scores of a page's runs after a pass. */
export interface RunScores {
  readonly page: PageStats;
  /** First-pass features of the candidate runs, one row per run. */
  readonly features: Float32Array;
  /** Probability that each candidate run is story, 0 to 1. */
  readonly probabilities: Float64Array;
}

/** First pass: scores each run by its own features and its position. */
export function scoreRuns(page: PageStats, trees: Trees): RunScores {
  const features = computeFirstPassFeatures(page);
  return { page, features, probabilities: predict(trees, features) };
}

/**
 * Second pass: scores the runs that the first did not rule out, with the scores of their
 * neighbours as features.
 */
export function rescoreRuns(scores: RunScores, trees: Trees): RunScores {
  const probabilities = scores.probabilities.slice();
  const uncertain = findUncertain(scores.probabilities);
  const secondProbabilities = predict(
    trees,
    computeSecondPassFeatures(scores.page, scores.features, scores.probabilities, uncertain),
  );
  for (const [place, row] of uncertain.entries())
    probabilities[row] = secondProbabilities[place] ?? 0;
  return { ...scores, probabilities };
}
