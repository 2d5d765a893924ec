/*
 * Gradient-boosted regression trees on the logistic loss (Friedman 2001), with
 * histograms of binned features, second-order gains and leaf-wise growth as in
 * XGBoost and LightGBM. Everything is summed in one order with one seeded
 * generator, so that the same rows give the same trees to the bit.
 */

/** Rows of features, one after another, with what is to be learnt. */
export interface TrainingRows {
  readonly features: Float32Array;
  readonly width: number;
  /** From 0 to 1. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly learningRate: number;
  /** The least sum of second derivatives in a leaf. */
  readonly leastWeight: number;
  readonly ridge: number;
  /** The share of features that a tree may use. */
  readonly featureShare: number;
  /** The share of rows that a tree learns from. */
  readonly rowShare: number;
  readonly seed: number;
}

/** A tree as flat lists. A child below zero is the leaf `values[-1 - child]`. */
export interface TrainedTree {
  readonly features: number[];
  readonly thresholds: number[];
  readonly left: number[];
  readonly right: number[];
  readonly values: number[];
}

const mostBins = 64;

/** A generator of even numbers from 0 to 1 (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The upper edges of the bins of one feature: quantiles, or every value where they are few. */
function findEdges(values: Float32Array): number[] {
  const sorted = values.slice().sort();
  const edges: number[] = [];
  const distinct: number[] = [];
  for (const value of sorted) {
    if (distinct.at(-1) !== value) distinct.push(value);
    if (distinct.length > mostBins) break;
  }
  if (distinct.length <= mostBins) {
    for (let index = 0; index + 1 < distinct.length; index++) {
      edges.push(between(distinct[index] ?? 0, distinct[index + 1] ?? 0));
    }
    return edges;
  }
  for (let bin = 1; bin < mostBins; bin++) {
    const place = Math.floor((bin * sorted.length) / mostBins);
    const low = sorted[place] ?? 0;
    let next = place;
    while (next < sorted.length && sorted[next] === low) next++;
    if (next >= sorted.length) break;
    const edge = between(low, sorted[next] ?? low);
    if (edges.at(-1) !== edge) edges.push(edge);
  }
  return edges;
}

/** A short number between two others, so that thresholds stay readable. */
function between(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (let digits = 2; digits < 9; digits++) {
    const short = Number(middle.toPrecision(digits));
    if (short > low && short < high) return short;
  }
  return middle;
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
  /** Where the leaf hangs: node and side; the root hangs nowhere. */
  readonly node: number;
  readonly isLeft: boolean;
}

/** Trains trees; `onTree` hears of each, with the training loss. */
export function boost(
  rows: TrainingRows,
  options: BoostingOptions,
): { readonly bias: number; readonly trees: readonly TrainedTree[] } {
  const { width, labels, weights } = rows;
  const count = labels.length;
  const random = makeRandom(options.seed);
  const edges: number[][] = [];
  const bins = new Uint8Array(count * width);
  const column = new Float32Array(count);
  for (let feature = 0; feature < width; feature++) {
    for (let row = 0; row < count; row++) column[row] = rows.features[row * width + feature] ?? 0;
    const found = findEdges(column);
    edges.push(found);
    for (let row = 0; row < count; row++) {
      bins[row * width + feature] = binOf(found, column[row] ?? 0);
    }
  }

  let weightSum = 0;
  let labelSum = 0;
  for (let row = 0; row < count; row++) {
    weightSum += weights[row] ?? 0;
    labelSum += (weights[row] ?? 0) * (labels[row] ?? 0);
  }
  const share = labelSum / weightSum;
  const bias = Math.log(share / (1 - share));
  const scores = new Float64Array(count).fill(bias);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const order = new Int32Array(count);
  const trees: TrainedTree[] = [];

  for (let round = 0; round < options.trees; round++) {
    let used = 0;
    for (let row = 0; row < count; row++) {
      if (options.rowShare < 1 && random() >= options.rowShare) continue;
      const p = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      gradients[row] = weight * (p - (labels[row] ?? 0));
      hessians[row] = weight * Math.max(p * (1 - p), 1e-6);
      order[used++] = row;
    }
    const allowed: number[] = [];
    for (let feature = 0; feature < width; feature++) {
      if ((edges[feature]?.length ?? 0) > 0 && random() < options.featureShare)
        allowed.push(feature);
    }
    const tree = growTree(
      bins,
      width,
      gradients,
      hessians,
      order.subarray(0, used),
      allowed,
      edges,
      options,
    );
    trees.push(tree);
    for (let row = 0; row < count; row++) {
      scores[row] = (scores[row] ?? 0) + valueOfRow(tree, rows.features, row * width);
    }
  }
  return { bias, trees };
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function growTree(
  bins: Uint8Array,
  width: number,
  gradients: Float64Array,
  hessians: Float64Array,
  order: Int32Array,
  allowed: readonly number[],
  edges: readonly (readonly number[])[],
  options: BoostingOptions,
): TrainedTree {
  const tree: TrainedTree = { features: [], thresholds: [], left: [], right: [], values: [] };
  const stride = mostBins + 1;
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
        if (h < options.leastWeight) continue;
        const restH = hessian - h;
        if (restH < options.leastWeight) break;
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
    hang(tree, leaf, node);
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
    hang(tree, leaf, -1 - tree.values.length);
    tree.values.push(Number(value.toPrecision(4)));
  }
  return tree;
}

function hang(tree: TrainedTree, leaf: Leaf, child: number): void {
  if (leaf.node < 0) return;
  if (leaf.isLeft) tree.left[leaf.node] = child;
  else tree.right[leaf.node] = child;
}

/** Puts rows for which `isFirst` holds before the others, both in their order; gives where the others start. */
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

/** What a tree says of the features that start at `base`. */
export function valueOfRow(tree: TrainedTree, features: ArrayLike<number>, base: number): number {
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
