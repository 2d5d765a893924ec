import type { TreeData } from '../../../core/extract/story/model/trees';
import {
  countBits,
  hashFeatures,
  leafUnit,
  type PackedTrees,
  riceBits,
} from '../../../core/extract/story/model/unpack-trees';

/** Packs trees for `unpackTrees`, with their leaves rounded to `leafUnit`. */
export function packTrees({ bias, trees }: TreeData, features: readonly string[]): PackedTrees {
  const thresholds = listThresholds(trees, features.length);
  const featureBits = countBits(features.length);
  let bits = '';
  const write = (value: number, count: number) => {
    if (count > 0) bits += value.toString(2).padStart(count, '0');
  };
  for (const tree of trees) {
    for (let at = 0; at < tree.length; at += 2) {
      const feature = tree[at] ?? -1;
      const value = tree[at + 1] ?? 0;
      if (feature < 0) {
        const multiple = Math.round(value / leafUnit);
        const code = multiple < 0 ? -2 * multiple - 1 : 2 * multiple;
        bits += `0${'1'.repeat(code >> riceBits)}0`;
        write(code % 2 ** riceBits, riceBits);
      } else {
        const own = thresholds[feature] ?? [];
        bits += '1';
        write(feature, featureBits);
        write(own.indexOf(value), countBits(own.length));
      }
    }
  }
  const bytes = bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? [];
  return {
    bias,
    features: hashFeatures(features),
    trees: trees.length,
    thresholds,
    nodes: Buffer.from(bytes).toString('base64'),
  };
}

/** Returns the thresholds of each feature, in ascending order. */
function listThresholds(trees: TreeData['trees'], width: number): readonly (readonly number[])[] {
  const found = Array.from({ length: width }, () => new Set<number>());
  for (const tree of trees) {
    for (let at = 0; at < tree.length; at += 2) found[tree[at] ?? -1]?.add(tree[at + 1] ?? 0);
  }
  return found.map((values) => [...values].sort((a, b) => a - b));
}
