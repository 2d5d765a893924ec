/** Bins per feature. Thresholds are the edges between them. */
export const maxBins = 64;

/**
 * Returns the upper edges of the bins of one feature: quantiles, or every value if there
 * are few.
 */
export function findEdges(values: Float32Array): number[] {
  const sorted = values.slice().sort();
  const edges: number[] = [];
  const distinct: number[] = [];
  for (const value of sorted) {
    if (distinct.at(-1) !== value) distinct.push(value);
    if (distinct.length > maxBins) break;
  }
  if (distinct.length <= maxBins) {
    for (let index = 0; index + 1 < distinct.length; index++) {
      edges.push(between(distinct[index] ?? 0, distinct[index + 1] ?? 0));
    }
    return edges;
  }
  for (let bin = 1; bin < maxBins; bin++) {
    const position = Math.floor((bin * sorted.length) / maxBins);
    const low = sorted[position] ?? 0;
    let next = position;
    while (next < sorted.length && sorted[next] === low) next++;
    if (next >= sorted.length) break;
    const edge = between(low, sorted[next] ?? low);
    if (edges.at(-1) !== edge) edges.push(edge);
  }
  return edges;
}

/** Returns a short number between two others, which keeps thresholds readable. */
function between(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (let digits = 2; digits < 9; digits++) {
    const short = Number(middle.toPrecision(digits));
    if (short > low && short < high) return short;
  }
  return middle;
}

/** Returns the bin of a value: the number of edges below it. */
export function findBin(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
