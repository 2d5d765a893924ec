/**
 * Differences that one search allows. Beyond that, a box is split where the search got
 * furthest.
 */
const maxDifferences = 300;
/** Steps of the search in total, so texts with nothing in common terminate. */
const maxSteps = 3_000_000;

/** A range of both sequences that is still to be matched. Ends are exclusive. */
type Box = readonly [a: number, aEnd: number, b: number, bEnd: number];

/**
 * Matches the members of two sequences in order. Returns for each member of `a` its
 * index in `b`, or -1. Members are numbers; equal numbers are equal members.
 *
 * Myers' bidirectional search in linear space (https://doi.org/10.1007/BF01840446)
 * gives the shortest edit script within bounds. Otherwise members that are unique in
 * both split the sequences (patience diff), which keeps related words together; if
 * there are none, they are split where the search got furthest.
 */
export function matchSequences(a: Int32Array, b: Int32Array): Int32Array {
  const matches = new Int32Array(a.length).fill(-1);
  const budget = { steps: maxSteps };
  const boxes: Box[] = [[0, a.length, 0, b.length]];
  for (let box = boxes.pop(); box !== undefined; box = boxes.pop()) {
    let [aStart, aEnd, bStart, bEnd] = box;
    while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) matches[aStart++] = bStart++;
    while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) matches[--aEnd] = --bEnd;
    if (aStart === aEnd || bStart === bEnd) continue;
    const rest: Box = [aStart, aEnd, bStart, bEnd];
    const found = splitBySearch(a, b, rest, budget);
    const anchors = found.isShortest ? [] : findAnchors(a, b, rest);
    boxes.push(...(anchors.length > 0 ? splitAtAnchors(rest, anchors) : found.boxes));
  }
  return matches;
}

/** Returns the boxes between anchors. Each anchor starts the box after it, where it is matched. */
function splitAtAnchors(
  [aStart, aEnd, bStart, bEnd]: Box,
  anchors: readonly (readonly [number, number])[],
): Box[] {
  const boxes: Box[] = [];
  let [a, b] = [aStart, bStart];
  for (const [aAt, bAt] of anchors) {
    if (aAt > a && bAt > b) boxes.push([a, aAt, b, bAt]);
    [a, b] = [aAt, bAt];
  }
  boxes.push([a, aEnd, b, bEnd]);
  return boxes;
}

/**
 * Returns the index pairs of members that are unique in both ranges; the longest
 * series that is in order in both.
 */
function findAnchors(a: Int32Array, b: Int32Array, [aStart, aEnd, bStart, bEnd]: Box) {
  const occurrences = new Map<number, { a: number; b: number }>();
  for (let at = aStart; at < aEnd; at++) {
    const member = a[at] as number;
    const occurrence = occurrences.get(member);
    if (occurrence) occurrence.a = -2;
    else occurrences.set(member, { a: at, b: -1 });
  }
  for (let at = bStart; at < bEnd; at++) {
    const occurrence = occurrences.get(b[at] as number);
    if (occurrence) occurrence.b = occurrence.b === -1 ? at : -2;
  }
  const unique = [...occurrences.values()].filter(({ a, b }) => a >= 0 && b >= 0);
  unique.sort((x, y) => x.a - y.a);
  return findLongestInOrder(unique);
}

/**
 * Returns the longest series of pairs that is in the order of `b`. `pairs` is in the
 * order of `a`.
 */
function findLongestInOrder(pairs: readonly { readonly a: number; readonly b: number }[]) {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ b }, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number]?.b ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  });
  const found: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) {
    const pair = pairs[at];
    if (pair) found.push([pair.a, pair.b]);
  }
  return found.reverse();
}

/**
 * Splits a box at the middle of its shortest edit script, or where the bounded search
 * got furthest. Returns no boxes when the steps are used up.
 */
function splitBySearch(
  a: Int32Array,
  b: Int32Array,
  box: Box,
  budget: { steps: number },
): { readonly boxes: readonly Box[]; readonly isShortest: boolean } {
  const [aStart, aEnd, bStart, bEnd] = box;
  const [aLength, bLength] = [aEnd - aStart, bEnd - bStart];
  const maxDistance = Math.min(Math.ceil((aLength + bLength) / 2), maxDifferences);
  const delta = aLength - bLength;
  const isOdd = delta % 2 !== 0;
  const forward = createFront(
    maxDistance,
    aLength,
    bLength,
    (x, y) => a[aStart + x] === b[bStart + y],
  );
  const backward = createFront(
    maxDistance,
    aLength,
    bLength,
    (x, y) => a[aEnd - 1 - x] === b[bEnd - 1 - y],
  );
  let furthest = 0;
  let split = [0, 0];
  for (let d = 0; d <= maxDistance; d++) {
    budget.steps -= 2 * (d + 1);
    if (budget.steps < 0) return { boxes: [], isShortest: false };
    for (let k = -d; k <= d; k += 2) {
      const x = forward.advance(d, k);
      if (x === null) continue;
      if (isOdd && Math.abs(delta - k) < d && x + backward.reach(delta - k) >= aLength) {
        return { boxes: splitBox(box, x, x - k), isShortest: true };
      }
      if (2 * x - k > furthest) {
        furthest = 2 * x - k;
        split = [x, x - k];
      }
    }
    for (let k = -d; k <= d; k += 2) {
      const x = backward.advance(d, k);
      if (x === null) continue;
      if (!isOdd && Math.abs(delta - k) <= d && x + forward.reach(delta - k) >= aLength) {
        return { boxes: splitBox(box, aLength - x, bLength - (x - k)), isShortest: true };
      }
    }
  }
  return { boxes: splitBox(box, split[0] ?? 0, split[1] ?? 0), isShortest: false };
}

/** Splits a box in two; returns none if one would be the whole box. */
function splitBox([aStart, aEnd, bStart, bEnd]: Box, x: number, y: number): readonly Box[] {
  const [aAt, bAt] = [aStart + x, bStart + y];
  if ((x === 0 && y === 0) || (aAt === aEnd && bAt === bEnd)) return [];
  return [
    [aStart, aAt, bStart, bAt],
    [aAt, aEnd, bAt, bEnd],
  ];
}

/** How far one end of the search has got on each diagonal. */
interface SearchFront {
  /**
   * Continues with `d` differences on diagonal `k`. Returns the offset in the first
   * sequence, or null outside the box.
   */
  advance(d: number, k: number): number | null;
  /** Returns the offset on a diagonal; -1 if it was not reached or is outside. */
  reach(k: number): number;
}

function createFront(
  maxDistance: number,
  aLength: number,
  bLength: number,
  isSame: (x: number, y: number) => boolean,
): SearchFront {
  const middle = maxDistance + 1;
  const reached = new Int32Array(2 * maxDistance + 3).fill(-1);
  reached[middle + 1] = 0;
  const at = (k: number) => reached[middle + k] ?? -1;
  const isInside = (x: number, k: number) => x <= aLength && x - k <= bLength;
  return {
    advance(d, k) {
      const isDown = k === -d || (k !== d && at(k - 1) < at(k + 1));
      let x = isDown ? at(k + 1) : at(k - 1) + 1;
      while (x < aLength && x - k < bLength && isSame(x, x - k)) x++;
      reached[middle + k] = x;
      return isInside(x, k) ? x : null;
    },
    reach: (k) => (isInside(at(k), k) ? at(k) : -1),
  };
}
