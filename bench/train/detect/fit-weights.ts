import { solve } from './solve';

/** Newton's method on a convex function has converged long before. */
const rounds = 12;

/**
 * Logistic regression with ridge: the bias and one weight per column. A column lists the
 * rows (pages) that have the sign; `truth` is 1 for an article.
 */
export function fitWeights(
  columns: readonly (readonly number[])[],
  truth: readonly number[],
  ridge: number,
): { bias: number; weights: readonly number[] } {
  const size = columns.length + 1;
  const shown: number[][] = truth.map(() => [0]);
  columns.forEach((rows, column) => {
    for (const row of rows) shown[row]?.push(column + 1);
  });
  let weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    shown.forEach((signs, row) => {
      let sum = 0;
      for (const sign of signs) sum += weights[sign] ?? 0;
      const chance = 1 / (1 + Math.exp(-sum));
      const spread = chance * (1 - chance);
      for (const one of signs) {
        slope[one] = (slope[one] ?? 0) + (truth[row] ?? 0) - chance;
        const line = curve[one] as Float64Array;
        for (const other of signs) line[other] = (line[other] ?? 0) + spread;
      }
    });
    for (let index = 0; index < size; index++) {
      // The bias is not regularised; a tiny value keeps the matrix invertible.
      const pull = index === 0 ? 1e-9 : ridge;
      slope[index] = (slope[index] ?? 0) - pull * (weights[index] ?? 0);
      const line = curve[index] as Float64Array;
      line[index] = (line[index] ?? 0) + pull;
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, index) => weight + (step[index] ?? 0));
  }
  const [bias = 0, ...rest] = weights;
  return { bias, weights: rest };
}
