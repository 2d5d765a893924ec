/*
 * Gradient-boosted regression trees on the logistic loss (Friedman 2001), with histograms
 * of binned features, second-order gains and leaf-wise growth as in XGBoost and LightGBM.
 * Sums are computed in a fixed order with one seeded generator: the same rows give the
 * same trees to the bit.
 */

import { makeRandom } from '../random';
import { findBin, findEdges } from './bins';
import { type GrowthOptions, growTree } from './grow-tree';
import { evaluateTree, type TrainedTree } from './trained-tree';

/** Rows of features, one after another, with their labels. */
export interface TrainingRows {
  readonly features: Float32Array;
  readonly width: number;
  /** From 0 to 1. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

export interface BoostingOptions extends GrowthOptions {
  readonly trees: number;
  /** Share of the features that a tree may use. */
  readonly featureShare: number;
  /** Share of the rows that a tree is trained on. */
  readonly rowShare: number;
  readonly seed: number;
}

/** Trains trees on the rows. The bias is in logits. */
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
    const featureEdges = findEdges(column);
    edges.push(featureEdges);
    for (let row = 0; row < count; row++) {
      bins[row * width + feature] = findBin(featureEdges, column[row] ?? 0);
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
    let rowCount = 0;
    for (let row = 0; row < count; row++) {
      if (options.rowShare < 1 && random() >= options.rowShare) continue;
      const p = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      gradients[row] = weight * (p - (labels[row] ?? 0));
      hessians[row] = weight * Math.max(p * (1 - p), 1e-6);
      order[rowCount++] = row;
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
      order.subarray(0, rowCount),
      allowed,
      edges,
      options,
    );
    trees.push(tree);
    for (let row = 0; row < count; row++) {
      scores[row] = (scores[row] ?? 0) + evaluateTree(tree, rows.features, row * width);
    }
  }
  return { bias, trees };
}
