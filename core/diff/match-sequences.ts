/** Differences that are sought at once; beyond them a box is parted where the search has come furthest. */
const maxDifferences = 300;
/** Steps of the search in all. Two texts that have nothing in common must end, too. */
const maxSteps = 3_000_000;

/** A stretch of both sequences, ends not included, that is still to be matched. */
type Box = readonly [a: number, aEnd: number, b: number, bEnd: number];

/**
 * Which members of `b` stand for which of `a`, in order: for each of `a` its place
 * in `b`, or -1. Members are numbers; equal numbers are equal members.
 *
 * Myers' search from both ends in linear space (https://doi.org/10.1007/BF01840446)
 * gives the shortest answer where it ends within bounds. Where it does not, what
 * stands once in both parts the sequences (patience), which keeps words together that
 * belong together; where nothing does, the place that the search has reached.
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
    boxes.push(...(anchors.length > 0 ? between(rest, anchors) : found.boxes));
  }
  return matches;
}

/** The boxes between anchors; each anchor begins the box after it, where it is matched. */
function between(
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

/** Pairs of places whose members stand once in both stretches, the most of them that are in order. */
function findAnchors(a: Int32Array, b: Int32Array, [aStart, aEnd, bStart, bEnd]: Box) {
  const places = new Map<number, { a: number; b: number }>();
  for (let at = aStart; at < aEnd; at++) {
    const member = a[at] as number;
    const place = places.get(member);
    if (place) place.a = -2;
    else places.set(member, { a: at, b: -1 });
  }
  for (let at = bStart; at < bEnd; at++) {
    const place = places.get(b[at] as number);
    if (place) place.b = place.b === -1 ? at : -2;
  }
  const unique = [...places.values()].filter((place) => place.a >= 0 && place.b >= 0);
  unique.sort((one, other) => one.a - other.a);
  return longestInOrder(unique);
}

/** The longest run of pairs, given in the order of `a`, that is in the order of `b` as well. */
function longestInOrder(pairs: readonly { readonly a: number; readonly b: number }[]) {
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

/** Parts a box at the middle of its shortest way, or else where the bounded search came furthest; in nothing when the steps are used up. */
function splitBySearch(
  a: Int32Array,
  b: Int32Array,
  box: Box,
  budget: { steps: number },
): { readonly boxes: readonly Box[]; readonly isShortest: boolean } {
  const [aStart, aEnd, bStart, bEnd] = box;
  const [aLength, bLength] = [aEnd - aStart, bEnd - bStart];
  const most = Math.min(Math.ceil((aLength + bLength) / 2), maxDifferences);
  const delta = aLength - bLength;
  const isOdd = delta % 2 !== 0;
  const forward = createFront(most, aLength, bLength, (x, y) => a[aStart + x] === b[bStart + y]);
  const backward = createFront(
    most,
    aLength,
    bLength,
    (x, y) => a[aEnd - 1 - x] === b[bEnd - 1 - y],
  );
  let furthest = 0;
  let split = [0, 0];
  for (let d = 0; d <= most; d++) {
    budget.steps -= 2 * (d + 1);
    if (budget.steps < 0) return { boxes: [], isShortest: false };
    for (let k = -d; k <= d; k += 2) {
      const x = forward.advance(d, k);
      if (x === null) continue;
      if (isOdd && Math.abs(delta - k) < d && x + backward.reach(delta - k) >= aLength) {
        return { boxes: parts(box, x, x - k), isShortest: true };
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
        return { boxes: parts(box, aLength - x, bLength - (x - k)), isShortest: true };
      }
    }
  }
  return { boxes: parts(box, split[0] ?? 0, split[1] ?? 0), isShortest: false };
}

/** Two smaller boxes; none when one of them would be the box itself. */
function parts([aStart, aEnd, bStart, bEnd]: Box, x: number, y: number): readonly Box[] {
  const [aAt, bAt] = [aStart + x, bStart + y];
  if ((x === 0 && y === 0) || (aAt === aEnd && bAt === bEnd)) return [];
  return [
    [aStart, aAt, bStart, bAt],
    [aAt, aEnd, bAt, bEnd],
  ];
}

/** How far one end of the search has come on each diagonal. */
interface Front {
  /** Goes on with `d` differences on diagonal `k`; gives the place in the first sequence, or null outside of the box. */
  advance(d: number, k: number): number | null;
  /** The place on a diagonal, or -1 where it has not been, or is outside. */
  reach(k: number): number;
}

function createFront(
  most: number,
  aLength: number,
  bLength: number,
  isSame: (x: number, y: number) => boolean,
): Front {
  const middle = most + 1;
  const reached = new Int32Array(2 * most + 3).fill(-1);
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
