/**
 * Trees as they are kept: each a list of numbers in reading order, where a
 * split is its feature and threshold, followed by the tree for values up to the
 * threshold and the tree for those above; and a leaf is -1 and its value.
 */
export interface TreeData {
  /** The sum from which every run starts, in logits. */
  readonly bias: number;
  /** The features that the numbers in the trees stand for, by name. */
  readonly features: readonly string[];
  readonly trees: readonly (readonly number[])[];
}

/** Trees ready to be asked. */
export interface Trees {
  readonly bias: number;
  readonly width: number;
  /** Where each tree starts in the lists below. */
  readonly roots: readonly number[];
  /** The feature of a split; -1 at a leaf. */
  readonly features: Int16Array;
  /** The threshold of a split, or the value of a leaf. */
  readonly values: Float64Array;
  /** Where a split goes on above its threshold; up to it, the next place follows. */
  readonly above: Int32Array;
}

/** Reads trees; throws when they were made for other features, which is a mistake of the build. */
export function readTrees(data: TreeData, features: readonly string[]): Trees {
  if (data.features.join() !== features.join()) throw new Error('the model knows other features');
  const nodes = data.trees.reduce((sum, tree) => sum + tree.length, 0) / 2;
  const trees = {
    bias: data.bias,
    width: features.length,
    roots: [] as number[],
    features: new Int16Array(nodes),
    values: new Float64Array(nodes),
    above: new Int32Array(nodes),
  };
  let place = 0;
  for (const tree of data.trees) {
    trees.roots.push(place);
    const waiting: number[] = [];
    for (let at = 0; at < tree.length; at += 2) {
      const feature = tree[at] ?? -1;
      trees.features[place] = feature;
      trees.values[place] = tree[at + 1] ?? 0;
      if (feature >= 0) waiting.push(place);
      else {
        const split = waiting.pop();
        if (split !== undefined) trees.above[split] = place + 1;
      }
      place++;
    }
  }
  return trees;
}

/** Trees after which a row is given up when it stands below this sum, in logits. */
const triedTrees = 24;
const hopeless = -5;

/**
 * The probability of each row of features. Most rows of a page are plainly no
 * story after a few trees and are not asked about further.
 */
export function askTrees(trees: Trees, rows: Float32Array): Float64Array {
  const { features, values, above, width, roots } = trees;
  const count = rows.length / width;
  const answers = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const base = row * width;
    let sum = trees.bias;
    for (let tree = 0; tree < roots.length; tree++) {
      if (tree === triedTrees && sum < hopeless) break;
      let at = roots[tree] as number;
      let feature = features[at] as number;
      while (feature >= 0) {
        at =
          (rows[base + feature] as number) <= (values[at] as number)
            ? at + 1
            : (above[at] as number);
        feature = features[at] as number;
      }
      sum += values[at] as number;
    }
    answers[row] = 1 / (1 + Math.exp(-sum));
  }
  return answers;
}
