import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../bench/random';
import { boost } from '../../bench/train/boosting';
import { evaluateTree } from '../../bench/train/trained-tree';

const options = {
  trees: 30,
  leaves: 6,
  learningRate: 0.3,
  minWeight: 0.5,
  ridge: 1,
  featureShare: 1,
  rowShare: 1,
  seed: 3,
};

/** Makes rows of three features. A row is positive if the first is above 0.6 and the third at most 0.3. */
function makeRows(count: number, seed: number) {
  const random = makeRandom(seed);
  const features = new Float32Array(count * 3).map(() => random());
  const labels = new Float32Array(count).map((_, row) =>
    (features[row * 3] ?? 0) > 0.6 && (features[row * 3 + 2] ?? 0) <= 0.3 ? 1 : 0,
  );
  return { features, width: 3, labels, weights: new Float32Array(count).fill(1) };
}

describe('boost', () => {
  it('learns an interaction of two features, and predicts unseen rows', () => {
    const { bias, trees } = boost(makeRows(2000, 1), options);
    const unseen = makeRows(500, 2);
    let correctCount = 0;
    for (let row = 0; row < 500; row++) {
      const sum = trees.reduce(
        (total, tree) => total + evaluateTree(tree, unseen.features, row * 3),
        bias,
      );
      if (sum > 0 === (unseen.labels[row] === 1)) correctCount++;
    }
    expect(correctCount / 500).toBeGreaterThan(0.97);
  });

  it('returns identical trees for the same rows and seed, and different trees for another seed', () => {
    const samplingOptions = { ...options, featureShare: 0.7, rowShare: 0.7 };
    const trees = JSON.stringify(boost(makeRows(600, 1), samplingOptions));
    expect(JSON.stringify(boost(makeRows(600, 1), samplingOptions))).toBe(trees);
    expect(JSON.stringify(boost(makeRows(600, 1), { ...samplingOptions, seed: 4 }))).not.toBe(
      trees,
    );
  });

  it('grows no more leaves than allowed', () => {
    const { trees } = boost(makeRows(600, 5), options);
    for (const tree of trees) expect(tree.values.length).toBeLessThanOrEqual(options.leaves);
  });
});
