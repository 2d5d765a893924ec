/** A tree as flat lists. A negative child is the leaf `values[-1 - child]`. */
export interface TrainedTree {
  readonly features: number[];
  readonly thresholds: number[];
  readonly left: number[];
  readonly right: number[];
  readonly values: number[];
}

/** Returns the value of a tree for the row of features that starts at `base`. */
export function evaluateTree(tree: TrainedTree, features: ArrayLike<number>, base: number): number {
  if (tree.features.length === 0) return tree.values[0] ?? 0;
  let node = 0;
  while (node >= 0) {
    const value = features[base + (tree.features[node] as number)] as number;
    node = (
      value <= (tree.thresholds[node] as number) ? tree.left[node] : tree.right[node]
    ) as number;
  }
  return tree.values[-1 - node] ?? 0;
}
