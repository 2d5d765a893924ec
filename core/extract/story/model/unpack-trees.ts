import { hashText } from '../../../text';
import type { TreeData } from './trees';

/**
 * Trees as stored, in about half the space of `TreeData` after compression.
 *
 * The nodes of all trees follow each other in `nodes`, as bits. A split is a 1, its feature, and
 * the place of its threshold among those of the feature, in as few bits as these have. A leaf is
 * a 0 and its value: see `leafUnit`.
 */
export interface PackedTrees {
  /** Start value of the sum, in logits. */
  readonly bias: number;
  /** Hash of the names of the features: see `hashFeatures`. */
  readonly features: number;
  /** How many trees there are. */
  readonly trees: number;
  /** The thresholds of each feature, in ascending order. */
  readonly thresholds: readonly (readonly number[])[];
  /** In Base64. */
  readonly nodes: string;
}

/**
 * Leaves are stored as multiples of this, in logits. Of a multiple, twice its size, less one if
 * it is negative, is written as a Rice code: as many 1s as it has whole units of `2 ** riceBits`,
 * a 0, and the rest.
 */
export const leafUnit = 0.001;
export const riceBits = 6;

/** Returns how many bits a number below `count` needs. */
export function countBits(count: number): number {
  return count > 1 ? 32 - Math.clz32(count - 1) : 0;
}

/** Tells whether trees were trained with certain features, without storing their names. */
export function hashFeatures(names: readonly string[]): number {
  return hashText(names.join());
}

/** Unpacks stored trees. Throws if they were trained with other features, which is a build error. */
export function unpackTrees(packed: PackedTrees, features: readonly string[]): TreeData {
  if (packed.features !== hashFeatures(features)) throw new Error('the model knows other features');
  const bytes = readBytes(packed.nodes);
  let at = 0;
  /** Reads up to 17 bits, which are in three bytes wherever they begin. */
  const read = (count: number) => {
    const byte = at >> 3;
    const three =
      ((bytes[byte] as number) << 16) |
      ((bytes[byte + 1] as number) << 8) |
      (bytes[byte + 2] as number);
    const unread = 24 - (at & 7) - count;
    at += count;
    return (three >> unread) & ((1 << count) - 1);
  };
  const readLeaf = () => {
    let code = 0;
    while (read(1) === 1) code += 1 << riceBits;
    code += read(riceBits);
    return (code % 2 === 0 ? code : -code - 1) * (leafUnit / 2);
  };
  const featureBits = countBits(features.length);
  const trees = Array.from({ length: packed.trees }, () => {
    const tree: number[] = [];
    for (let open = 1; open > 0; ) {
      const isSplit = read(1) === 1;
      open += isSplit ? 1 : -1;
      if (isSplit) {
        const feature = read(featureBits);
        const thresholds = packed.thresholds[feature] ?? [];
        tree.push(feature, thresholds[read(countBits(thresholds.length))] ?? 0);
      } else tree.push(-1, readLeaf());
    }
    return tree;
  });
  return { bias: packed.bias, trees };
}

/** Decodes Base64. Two zeros follow the bytes. An array is faster to read than a text. */
function readBytes(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length + 2);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
