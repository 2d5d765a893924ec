import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTrees } from '../../../bench/train/story/pack-trees';
import { unpackTrees } from '../../../core/extract/story/model/unpack-trees';

/** Names of `count` features. */
const nameFeatures = (count: number) => Array.from({ length: count }, (_, at) => `feature-${at}`);

const leaf = fc.integer({ min: -5000, max: 5000 }).map((multiple) => [-1, multiple / 1000]);

/** Trees in pre-order, with leaves that packing does not round. */
function makeTree(featureCount: number): fc.Arbitrary<number[]> {
  const { tree } = fc.letrec<{ tree: number[] }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc
        .tuple(
          fc.nat(featureCount - 1),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          tie('tree'),
          tie('tree'),
        )
        .map(([feature, threshold, below, above]) => [feature, threshold, ...below, ...above]),
    ),
  }));
  return tree;
}

const forests = fc
  .integer({ min: 1, max: 300 })
  .chain((count) => fc.tuple(fc.constant(count), fc.array(makeTree(count), { maxLength: 8 })));

const trees = [[0, 10, 1, 0.5, -1, 1, -1, -2, -1, 3]];

describe('packed trees', () => {
  it('have the same splits, thresholds and leaves when unpacked', () => {
    fc.assert(
      fc.property(
        forests,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        ([count, trees], bias) => {
          const features = nameFeatures(count);
          // Packed models are stored as JSON.
          const packed = JSON.parse(JSON.stringify(packTrees({ bias, trees }, features)));
          const unpacked = unpackTrees(packed, features);
          const round = (tree: readonly number[]) =>
            tree.map((value, at) =>
              tree[at - 1] === -1 ? Number(value.toFixed(3)) + 0 : value + 0,
            );
          expect(unpacked.trees.map(round)).toEqual(trees.map(round));
        },
      ),
    );
  });

  it('round leaves to thousandths', () => {
    const [tree] = unpackTrees(
      packTrees({ bias: 0, trees: [[0, 1, -1, 0.0714, -1, -0.0126]] }, ['length']),
      ['length'],
    ).trees;
    expect(tree?.map((value) => Number(value.toFixed(6)))).toEqual([0, 1, -1, 0.071, -1, -0.013]);
  });

  it('are rejected if they were trained with other features', () => {
    const packed = packTrees({ bias: 0.5, trees }, ['length', 'links']);
    expect(() => unpackTrees(packed, ['length', 'images'])).toThrow('other features');
  });
});
