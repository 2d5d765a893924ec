import { maxBins } from './bins';
import type { TrainedTree } from './trained-tree';

export interface GrowthOptions {
  readonly leaves: number;
  /** Factor on the value of each leaf. */
  readonly learningRate: number;
  /** Minimum sum of second derivatives in a leaf. */
  readonly minWeight: number;
  readonly ridge: number;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly gradient: number;
  readonly hessian: number;
  readonly histogram: Float64Array;
  readonly split: Split | null;
  /** Parent node and side. -1 for the root. */
  readonly node: number;
  readonly isLeft: boolean;
}

/**
 * Grows one tree leaf by leaf on the rows of `order`, always at the split with the highest
 * gain.
 */
export function growTree(
  bins: Uint8Array,
  width: number,
  gradients: Float64Array,
  hessians: Float64Array,
  order: Int32Array,
  allowed: readonly number[],
  edges: readonly (readonly number[])[],
  options: GrowthOptions,
): TrainedTree {
  const tree: TrainedTree = { features: [], thresholds: [], left: [], right: [], values: [] };
  const stride = maxBins + 1;
  const slots = allowed.length * stride * 2;

  const sumHistogram = (start: number, end: number): Float64Array => {
    const histogram = new Float64Array(slots);
    for (let at = start; at < end; at++) {
      const row = order[at] ?? 0;
      const gradient = gradients[row] ?? 0;
      const hessian = hessians[row] ?? 0;
      const base = row * width;
      for (let index = 0; index < allowed.length; index++) {
        const slot = (index * stride + (bins[base + (allowed[index] as number)] as number)) * 2;
        histogram[slot] = (histogram[slot] as number) + gradient;
        histogram[slot + 1] = (histogram[slot + 1] as number) + hessian;
      }
    }
    return histogram;
  };

  const findSplit = (histogram: Float64Array, gradient: number, hessian: number): Split | null => {
    const whole = (gradient * gradient) / (hessian + options.ridge);
    let best: Split | null = null;
    for (let index = 0; index < allowed.length; index++) {
      const feature = allowed[index] as number;
      const last = edges[feature]?.length ?? 0;
      let g = 0;
      let h = 0;
      for (let bin = 0; bin < last; bin++) {
        const slot = (index * stride + bin) * 2;
        g += histogram[slot] as number;
        h += histogram[slot + 1] as number;
        if (h < options.minWeight) continue;
        const restH = hessian - h;
        if (restH < options.minWeight) break;
        const restG = gradient - g;
        const gain =
          (g * g) / (h + options.ridge) + (restG * restG) / (restH + options.ridge) - whole;
        if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
      }
    }
    return best;
  };

  const makeLeaf = (
    start: number,
    end: number,
    histogram: Float64Array,
    node: number,
    isLeft: boolean,
  ): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (let at = start; at < end; at++) {
      gradient += gradients[order[at] ?? 0] ?? 0;
      hessian += hessians[order[at] ?? 0] ?? 0;
    }
    const split = findSplit(histogram, gradient, hessian);
    return { start, end, gradient, hessian, histogram, split, node, isLeft };
  };

  const open: Leaf[] = [makeLeaf(0, order.length, sumHistogram(0, order.length), -1, true)];
  const closed: Leaf[] = [];
  while (open.length > 0 && open.length + closed.length < options.leaves) {
    let choice = 0;
    for (let index = 1; index < open.length; index++) {
      if ((open[index]?.split?.gain ?? 0) > (open[choice]?.split?.gain ?? 0)) choice = index;
    }
    const leaf = open.splice(choice, 1)[0] as Leaf;
    if (!leaf.split) {
      closed.push(leaf);
      continue;
    }
    const { feature, bin } = leaf.split;
    const node = tree.features.length;
    attach(tree, leaf, node);
    tree.features.push(feature);
    tree.thresholds.push(edges[feature]?.[bin] ?? 0);
    tree.left.push(0);
    tree.right.push(0);
    const middle = partition(
      order,
      leaf.start,
      leaf.end,
      (row) => (bins[row * width + feature] ?? 0) <= bin,
    );
    const isLeftSmaller = middle - leaf.start < leaf.end - middle;
    const small = isLeftSmaller ? sumHistogram(leaf.start, middle) : sumHistogram(middle, leaf.end);
    const large = leaf.histogram;
    for (let slot = 0; slot < slots; slot++)
      large[slot] = (large[slot] as number) - (small[slot] as number);
    open.push(makeLeaf(leaf.start, middle, isLeftSmaller ? small : large, node, true));
    open.push(makeLeaf(middle, leaf.end, isLeftSmaller ? large : small, node, false));
  }
  for (const leaf of [...open, ...closed]) {
    const value = (-leaf.gradient / (leaf.hessian + options.ridge)) * options.learningRate;
    attach(tree, leaf, -1 - tree.values.length);
    tree.values.push(Number(value.toPrecision(4)));
  }
  return tree;
}

function attach(tree: TrainedTree, leaf: Leaf, child: number): void {
  if (leaf.node < 0) return;
  if (leaf.isLeft) tree.left[leaf.node] = child;
  else tree.right[leaf.node] = child;
}

/**
 * Moves rows for which `isFirst` holds before the others, keeping the order of both.
 * Returns the start of the others.
 */
function partition(
  order: Int32Array,
  start: number,
  end: number,
  isFirst: (row: number) => boolean,
): number {
  const others: number[] = [];
  let at = start;
  for (let index = start; index < end; index++) {
    const row = order[index] as number;
    if (isFirst(row)) order[at++] = row;
    else others.push(row);
  }
  for (const [index, row] of others.entries()) order[at + index] = row;
  return at;
}
