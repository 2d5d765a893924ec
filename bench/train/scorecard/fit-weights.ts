import { solve } from './solve';

/** Newton's method on a convex function has converged long before. */
const rounds = 12;

/**
 * Logistic regression with ridge: the bias and one weight per column. A column lists the
 * rows (pages) to which the stump applies; `truth` is 1 for an article.
 */
export function fitWeights(
  columns: readonly (readonly number[])[],
  truth: readonly number[],
  ridge: number,
): { bias: number; weights: readonly number[] } {
  const size = columns.length + 1;
  /** For each row the indices of its weights. 0 is the bias. */
  const rowWeights: number[][] = truth.map(() => [0]);
  columns.forEach((rows, column) => {
    for (const row of rows) rowWeights[row]?.push(column + 1);
  });
  let weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    rowWeights.forEach((indices, row) => {
      let sum = 0;
      for (const index of indices) sum += weights[index] ?? 0;
      const p = 1 / (1 + Math.exp(-sum));
      const variance = p * (1 - p);
      for (const a of indices) {
        slope[a] = (slope[a] ?? 0) + (truth[row] ?? 0) - p;
        const line = curve[a] as Float64Array;
        for (const b of indices) line[b] = (line[b] ?? 0) + variance;
      }
    });
    for (let index = 0; index < size; index++) {
      // The bias is not regularised; a tiny value keeps the matrix invertible.
      const penalty = index === 0 ? 1e-9 : ridge;
      slope[index] = (slope[index] ?? 0) - penalty * (weights[index] ?? 0);
      const line = curve[index] as Float64Array;
      line[index] = (line[index] ?? 0) + penalty;
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, index) => weight + (step[index] ?? 0));
  }
  const [bias = 0, ...rest] = weights;
  return { bias, weights: rest };
}
