/*
 * The measure of body text that scrapinghub/article-extraction-benchmark uses:
 * bags of four-word shingles, compared as shares so that long pages do not
 * outweigh short ones.
 */

const width = 4;

/** True positives, false positives and false negatives of one page, as shares of their sum. */
export interface Agreement {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

/** Runs of letters, digits and "_", as Python's `\w` has them: a combining mark parts two tokens. */
const token = /[\p{L}\p{N}_]+/gu;

function bag(text: string): Map<string, number> {
  const tokens = text.match(token) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(tokens.length - width, 0);
  for (let start = 0; start <= last && tokens.length > 0; start++) {
    const shingle = tokens.slice(start, start + width).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export function compareBodies(truth: string, found: string): Agreement {
  const expected = bag(truth);
  const actual = bag(found);
  let truePositive = 0;
  let falsePositive = 0;
  let falseNegative = 0;
  for (const key of new Set([...expected.keys(), ...actual.keys()])) {
    const wanted = expected.get(key) ?? 0;
    const got = actual.get(key) ?? 0;
    truePositive += Math.min(wanted, got);
    falsePositive += Math.max(0, got - wanted);
    falseNegative += Math.max(0, wanted - got);
  }
  const sum = truePositive + falsePositive + falseNegative || 1;
  return {
    truePositive: truePositive / sum,
    falsePositive: falsePositive / sum,
    falseNegative: falseNegative / sum,
  };
}

/** F1 of one page; 1 where there was nothing to find and nothing was found. */
export function pageF1({ truePositive, falsePositive, falseNegative }: Agreement): number {
  const wrong = falsePositive + falseNegative;
  return truePositive + wrong === 0 ? 1 : (2 * truePositive) / (2 * truePositive + wrong);
}

/** Precision and recall averaged over the pages where they are defined, and F1 of the two. */
export function summariseBodies(pages: readonly Agreement[]) {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const share = (right: number, wrong: number) =>
    right + wrong === 0 ? [] : [right / (right + wrong)];
  const precision = mean(pages.flatMap((page) => share(page.truePositive, page.falsePositive)));
  const recall = mean(pages.flatMap((page) => share(page.truePositive, page.falseNegative)));
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** F1 of a precision and a recall; 0 where both are. */
export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
