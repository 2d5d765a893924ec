/** A logistic regression over thresholds on facts. A point is a tenth of a logit. */
interface Scorecard {
  /** Points that every candidate starts with. */
  readonly bias: number;
  /** Minimum points of a candidate to be shown. */
  readonly threshold: number;
  /** One row per fact, in order: pairs of a threshold and the points for a fact above it. */
  readonly scorecard: readonly (readonly number[])[];
}

/** Points of a probability of 25 %. Candidates below are not worth mentioning. */
const minUncertain = -11;

/** Percent. Nothing on a page is beyond doubt. */
const maxCertainty = 99;

/**
 * Returns the candidate with the most points, or null if none reaches the threshold. Of equals,
 * the first. `certainty` is its probability in percent. `isUncertain` is true if one was left
 * out that may well be right.
 */
export function chooseByScorecard<Candidate extends { readonly facts: readonly number[] }>(
  candidates: readonly Candidate[],
  card: Scorecard,
): {
  readonly chosen: Candidate | null;
  readonly certainty: number;
  readonly isUncertain: boolean;
} {
  let best: { readonly candidate: Candidate; readonly points: number } | null = null;
  for (const candidate of candidates) {
    const points = sumPoints(candidate.facts, card);
    if (best === null || points > best.points) best = { candidate, points };
  }
  if (best === null) return { chosen: null, certainty: 0, isUncertain: false };
  const isShown = best.points >= card.threshold;
  return {
    chosen: isShown ? best.candidate : null,
    certainty: Math.min(maxCertainty, Math.round(100 / (1 + Math.exp(-best.points / 10)))),
    isUncertain: !isShown && best.points >= minUncertain,
  };
}

function sumPoints(facts: readonly number[], { bias, scorecard }: Scorecard): number {
  let points = bias;
  facts.forEach((value, fact) => {
    const row = scorecard[fact] ?? [];
    for (let i = 0; i < row.length; i += 2) {
      if (value > (row[i] ?? 0)) points += row[i + 1] ?? 0;
    }
  });
  return points;
}
