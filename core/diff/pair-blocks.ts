import { findLikenesses } from './likeness';
import type { StoryBlock } from './story-block';
import { foldMarks } from './tokens';

/** A block of the old version with the block of the new one that it became. */
export interface BlockPair {
  readonly old: number;
  readonly now: number;
  /** 1 where the words are the same; marks in another form do not count. */
  readonly likeness: number;
  /** Whether it stands in another place among the others. */
  readonly isMoved: boolean;
}

/** A block that is edited where it stands shares at least so many of its words, 0 to 1. */
const minInPlace = 0.35;
/** One that was moved as well must show more plainly that it is the same one. */
const minElsewhere = 0.6;
/** What is shorter is not said to be moved: "Read on" goes and comes. Letters. */
const minMovedLetters = 20;

interface Pair {
  readonly old: number;
  readonly now: number;
  readonly likeness: number;
}

/**
 * Pairs the blocks of two versions, in the order of the new one. A block without a
 * pair was deleted or inserted.
 *
 * Equal blocks first, those that stand once and their neighbours before others
 * (Heckel's way, https://doi.org/10.1145/359460.359467); then blocks that share
 * words. The heaviest pairs that are in order stay where they are, all others have moved.
 */
export function pairBlocks(
  old: readonly StoryBlock[],
  now: readonly StoryBlock[],
): readonly BlockPair[] {
  const equal = pairEqual(old.map(keyOf), now.map(keyOf));
  const pairs = [...equal, ...pairAlike(old, now, equal)].sort((a, b) => a.now - b.now);
  const staying = heaviestInOrder(
    pairs,
    ({ now: at, likeness }) => likeness * (1 + (now[at]?.text.length ?? 0)),
  );
  return pairs.flatMap((pair): BlockPair[] => {
    if (staying.has(pair)) return [{ ...pair, isMoved: false }];
    const isClear = pair.likeness >= minElsewhere;
    const length = now[pair.now]?.text.length ?? 0;
    return isClear && length >= minMovedLetters ? [{ ...pair, isMoved: true }] : [];
  });
}

function keyOf({ text }: StoryBlock): string {
  return foldMarks(text);
}

function pairEqual(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const places = new Map<string, { old: number[]; now: number[] }>();
  const placesOf = (key: string) => {
    const known = places.get(key) ?? { old: [], now: [] };
    places.set(key, known);
    return known;
  };
  for (const [at, key] of old.entries()) placesOf(key).old.push(at);
  for (const [at, key] of now.entries()) placesOf(key).now.push(at);

  const pairOfOld = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (oldAt: number, nowAt: number) => {
    const isFree =
      old[oldAt] !== undefined &&
      old[oldAt] === now[nowAt] &&
      !pairOfOld.has(oldAt) &&
      !taken.has(nowAt);
    if (!isFree) return false;
    pairOfOld.set(oldAt, nowAt);
    taken.add(nowAt);
    return true;
  };
  const extend = (oldAt: number, nowAt: number, step: 1 | -1) => {
    for (let by = step as number; pair(oldAt + by, nowAt + by); by += step);
  };
  const unique = [...places.values()].filter((at) => at.old.length === 1 && at.now.length === 1);
  for (const at of unique) pair(at.old[0] ?? -1, at.now[0] ?? -1);
  for (const at of unique) {
    extend(at.old[0] ?? -1, at.now[0] ?? -1, 1);
    extend(at.old[0] ?? -1, at.now[0] ?? -1, -1);
  }
  // The beginning and the end of a story are anchors, too.
  extend(-1, -1, 1);
  extend(old.length, now.length, -1);
  for (const at of places.values()) {
    const free = at.now.filter((place) => !taken.has(place));
    for (const place of at.old.filter((one) => !pairOfOld.has(one))) {
      pair(place, free.shift() ?? -1);
    }
  }
  return [...pairOfOld].map(([oldAt, nowAt]) => ({ old: oldAt, now: nowAt, likeness: 1 }));
}

/** Pairs of blocks that share words, each block once, the likest first; those between the same neighbours before others. */
function pairAlike(
  old: readonly StoryBlock[],
  now: readonly StoryBlock[],
  equal: readonly Pair[],
): readonly Pair[] {
  const [oldTaken, nowTaken] = [new Set<number>(), new Set<number>()];
  const staying = [
    ...heaviestInOrder(
      [...equal].sort((a, b) => a.now - b.now),
      (pair) => 1 + (now[pair.now]?.text.length ?? 0),
    ),
  ];
  for (const pair of equal) {
    oldTaken.add(pair.old);
    nowTaken.add(pair.now);
  }
  const oldGaps = gapsOf(
    old.length,
    staying.map((pair) => pair.old),
  );
  const nowGaps = gapsOf(
    now.length,
    staying.map((pair) => pair.now),
  );
  const isInPlace = (pair: Pair) => oldGaps[pair.old] === nowGaps[pair.now];
  const likely = findLikenesses(
    old.flatMap(({ text }, at) => (oldTaken.has(at) ? [] : [{ at, text }])),
    now.flatMap(({ text }, at) => (nowTaken.has(at) ? [] : [{ at, text }])),
  )
    .filter((pair) => pair.likeness >= (isInPlace(pair) ? minInPlace : minElsewhere))
    .map((pair) => ({ pair, rank: pair.likeness + (isInPlace(pair) ? 0.2 : 0) }))
    .sort((a, b) => b.rank - a.rank || a.pair.now - b.pair.now || a.pair.old - b.pair.old);
  return likely.flatMap(({ pair }) => {
    if (oldTaken.has(pair.old) || nowTaken.has(pair.now)) return [];
    oldTaken.add(pair.old);
    nowTaken.add(pair.now);
    return [pair];
  });
}

/** For each place, after how many of the given places, in ascending order, it stands. */
function gapsOf(length: number, places: readonly number[]): readonly number[] {
  let passed = 0;
  return Array.from({ length }, (_, at) => {
    while (passed < places.length && (places[passed] ?? 0) <= at) passed++;
    return passed;
  });
}

/** The pairs, of some in the order of the new version, that are in the order of the old one as well, by the greatest sum of weights. */
function heaviestInOrder(pairs: readonly Pair[], weigh: (pair: Pair) => number): Set<Pair> {
  // A tree of prefix maxima over old places: the best chain that ends before a place.
  const size = Math.max(0, ...pairs.map(({ old }) => old)) + 2;
  const best: ({ readonly sum: number; readonly last: number } | undefined)[] = new Array(size + 1);
  const before = new Int32Array(pairs.length).fill(-1);
  let end = { sum: 0, last: -1 };
  pairs.forEach((pair, index) => {
    let chain = { sum: 0, last: -1 };
    for (let at = pair.old; at > 0; at -= at & -at) {
      const one = best[at];
      if (one && one.sum > chain.sum) chain = one;
    }
    before[index] = chain.last;
    const made = { sum: chain.sum + weigh(pair), last: index };
    if (made.sum > end.sum) end = made;
    for (let at = pair.old + 1; at <= size; at += at & -at) {
      if ((best[at]?.sum ?? -1) < made.sum) best[at] = made;
    }
  });
  const chosen: Pair[] = [];
  for (let at = end.last; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chosen.push(pair);
  }
  return new Set(chosen.reverse());
}
