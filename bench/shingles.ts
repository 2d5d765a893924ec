/*
 * The body text measure of scrapinghub/article-extraction-benchmark: bags of
 * four-word shingles, as shares of each page, so long pages do not outweigh short ones.
 */

const width = 4;

/** True positives, false positives and false negatives of one page, as shares of their sum. */
export interface Agreement {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

/** Runs of letters, digits and "_" like Python's `\w`. A combining mark separates tokens. */
const token = /[\p{L}\p{N}_]+/gu;

function countShingles(text: string): Map<string, number> {
  const tokens = text.match(token) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(tokens.length - width, 0);
  for (let start = 0; start <= last && tokens.length > 0; start++) {
    const shingle = tokens.slice(start, start + width).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Compares the shingles of an extracted body with those of its label. */
export function compareBodies(truth: string, found: string): Agreement {
  const expected = countShingles(truth);
  const actual = countShingles(found);
  let truePositive = 0;
  let falsePositive = 0;
  let falseNegative = 0;
  for (const shingle of new Set([...expected.keys(), ...actual.keys()])) {
    const expectedCount = expected.get(shingle) ?? 0;
    const actualCount = actual.get(shingle) ?? 0;
    truePositive += Math.min(expectedCount, actualCount);
    falsePositive += Math.max(0, actualCount - expectedCount);
    falseNegative += Math.max(0, expectedCount - actualCount);
  }
  const sum = truePositive + falsePositive + falseNegative || 1;
  return {
    truePositive: truePositive / sum,
    falsePositive: falsePositive / sum,
    falseNegative: falseNegative / sum,
  };
}

/** Returns the F1 of a page. 1 if both bodies are empty. */
export function pageF1({ truePositive, falsePositive, falseNegative }: Agreement): number {
  const wrong = falsePositive + falseNegative;
  return truePositive + wrong === 0 ? 1 : (2 * truePositive) / (2 * truePositive + wrong);
}

/** Averages precision and recall over the pages that have them, and computes F1 of the averages. */
export function summariseBodies(pages: readonly Agreement[]) {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const share = (right: number, wrong: number) =>
    right + wrong === 0 ? [] : [right / (right + wrong)];
  const precision = mean(pages.flatMap((page) => share(page.truePositive, page.falsePositive)));
  const recall = mean(pages.flatMap((page) => share(page.truePositive, page.falseNegative)));
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** Returns the F1 of a precision and a recall. 0 if both are 0. */
export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
