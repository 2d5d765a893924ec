import type { Model } from './cross-validate';

/** What the comments of a scorecard say. */
export interface ScorecardComments {
  /** Without the opening and closing marks. */
  readonly head: string;
  /** What gets points: "page". */
  readonly item: string;
  /** Of what the threshold is the minimum: "an article". */
  readonly wanted: string;
  /** What the counts in the rows mean, to the end of the sentence. */
  readonly counts: string;
}

/** Returns the source of a scorecard, with the evidence for each stump in a comment. */
export function writeScorecard(
  model: Model,
  names: readonly string[],
  facts: readonly (readonly number[])[],
  truth: readonly number[],
  threshold: number,
  { head, item, wanted, counts }: ScorecardComments,
): string {
  const rows = names.map((name, fact) => {
    const factStumps = model.stumps.flatMap((stump, index) =>
      stump.fact === fact ? [{ above: stump.above, points: model.points[index] ?? 0 }] : [],
    );
    const numbers = factStumps.flatMap(({ above, points }) => [above, points]);
    const evidence = factStumps.map(({ above }) => {
      const labels = truth.filter((_, row) => (facts[row]?.[fact] ?? 0) > above);
      return `${labels.filter((label) => label === 1).length} of ${labels.length}`;
    });
    return `  [${numbers.join(', ')}], // ${name}${evidence.length ? `: ${evidence.join(', ')}` : ''}`;
  });
  return `/*
${head.replace(/^/gm, ' * ')}
 */

/** Points that every ${item} starts with. A point is a tenth of a logit. */
export const bias = ${model.bias};

/** Minimum points of ${wanted}. */
export const threshold = ${threshold};

/**
 * One row per fact, in order: pairs of a threshold and the points for a fact above it. The
 * comment has, for each threshold, ${counts}
 */
export const scorecard: readonly (readonly number[])[] = [
${rows.join('\n')}
];
`;
}
