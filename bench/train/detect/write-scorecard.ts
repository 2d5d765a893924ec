import type { Model } from './cross-validate';

/** Returns the source of core/detect/scorecard.ts, with the evidence for each sign in a comment. */
export function writeScorecard(
  model: Model,
  names: readonly string[],
  facts: readonly (readonly number[])[],
  truth: readonly number[],
  threshold: number,
): string {
  const rows = names.map((name, fact) => {
    const factSigns = model.signs.flatMap((sign, index) =>
      sign.fact === fact ? [{ above: sign.above, points: model.points[index] ?? 0 }] : [],
    );
    const numbers = factSigns.flatMap(({ above, points }) => [above, points]);
    const evidence = factSigns.map(({ above }) => {
      const labels = truth.filter((_, row) => (facts[row]?.[fact] ?? 0) > above);
      return `${labels.filter((label) => label === 1).length} of ${labels.length}`;
    });
    return `  [${numbers.join(', ')}], // ${name}${evidence.length ? `: ${evidence.join(', ')}` : ''}`;
  });
  return `/*
 * Written by \`npm run train:detect\`: a logistic regression over the ${facts.length} pages
 * of the corpus that are not held back and some invented ones. Not edited by hand.
 */

/** Points, each a tenth of the logarithm of the odds, from which every page starts. */
export const bias = ${model.bias};

/** Points from which a page counts as an article. */
export const threshold = ${threshold};

/**
 * A row for each fact of \`readPageFacts\`, in its order: pairs of a number and
 * of the points that a page gets when its fact is above it. Beside it, how
 * many of the pages with that many or more were articles.
 */
export const scorecard: readonly (readonly number[])[] = [
${rows.join('\n')}
];
`;
}
