/**
 * Trees as trained. Each is a list of numbers in pre-order: a split is its feature and
 * threshold, followed by the subtree for values up to the threshold and the subtree for
 * larger ones. A leaf is -1 and its value.
 */
export interface TreeData {
  /** Start value of the sum, in logits. */
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** Trees in typed arrays, ready for prediction. */
export interface Trees {
  readonly bias: number;
  readonly width: number;
  /** Start of each tree in the arrays below. */
  readonly roots: readonly number[];
  /** Feature of a split, -1 for a leaf. */
  readonly features: Int16Array;
  /** Threshold of a split, or value of a leaf. */
  readonly values: Float64Array;
  /** Next node above the threshold. Up to it, the next node follows directly. */
  readonly rightChildren: Int32Array;
}

/** Prepares trees for prediction. `width` is the number of features. */
export function parseTrees(data: TreeData, width: number): Trees {
  const nodes = data.trees.reduce((sum, tree) => sum + tree.length, 0) / 2;
  const trees = {
    bias: data.bias,
    width,
    roots: [] as number[],
    features: new Int16Array(nodes),
    values: new Float64Array(nodes),
    rightChildren: new Int32Array(nodes),
  };
  let place = 0;
  for (const tree of data.trees) {
    trees.roots.push(place);
    const openSplits: number[] = [];
    for (let at = 0; at < tree.length; at += 2) {
      const feature = tree[at] ?? -1;
      trees.features[place] = feature;
      trees.values[place] = tree[at + 1] ?? 0;
      if (feature >= 0) openSplits.push(place);
      else {
        const split = openSplits.pop();
        if (split !== undefined) trees.rightChildren[split] = place + 1;
      }
      place++;
    }
  }
  return trees;
}

/** A row is given up after this many trees if its sum is below `minSum`, in logits. */
const minTrees = 24;
const minSum = -5;

/**
 * Returns the probability of each row of features. Most rows of a page are clearly not
 * story after a few trees, and their other trees are skipped.
 */
export function predict(trees: Trees, rows: Float32Array): Float64Array {
  const { features, values, rightChildren, width, roots } = trees;
  const count = rows.length / width;
  const probabilities = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const base = row * width;
    let sum = trees.bias;
    for (let tree = 0; tree < roots.length; tree++) {
      if (tree === minTrees && sum < minSum) break;
      let at = roots[tree] as number;
      let feature = features[at] as number;
      while (feature >= 0) {
        at =
          (rows[base + feature] as number) <= (values[at] as number)
            ? at + 1
            : (rightChildren[at] as number);
        feature = features[at] as number;
      }
      sum += values[at] as number;
    }
    probabilities[row] = 1 / (1 + Math.exp(-sum));
  }
  return probabilities;
}
