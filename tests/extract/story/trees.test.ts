import { describe, expect, it } from 'vitest';
import { parseTrees, predict } from '../../../core/extract/story/model/trees';

const data = {
  bias: 0.5,
  trees: [
    // length ≤ 10 ? (links ≤ 0.5 ? 1 : -2) : 3
    [0, 10, 1, 0.5, -1, 1, -1, -2, -1, 3],
    [-1, 0.25],
  ],
};
const logit = (p: number) => Math.log(p / (1 - p));

describe('decision trees', () => {
  it('branch left up to the threshold and right above it', () => {
    const trees = parseTrees(data, 2);
    const probabilities = predict(trees, new Float32Array([10, 0.5, 10, 0.6, 11, 0]));
    expect([...probabilities].map((p) => Number(logit(p).toFixed(6)))).toEqual([1.75, -1.25, 3.75]);
  });
});
