import { findSimilarTexts, type SimilarPair } from './find-similar-texts';
import type { StoryBlock } from './story-block';
import { foldPunctuation } from './tokens';

/** A block of the old version and the block of the new one that it became. */
export interface BlockPair {
  readonly oldIndex: number;
  readonly newIndex: number;
  /** 0 to 1; 1 if the words are the same, whatever the style of punctuation. */
  readonly similarity: number;
  /** True if its order among the other blocks changed. */
  readonly isMoved: boolean;
}

/** Share of its words that an edited block keeps if it was not moved. */
const minSimilarityInPlace = 0.35;
/** The same if it was moved as well, which needs more evidence. */
const minSimilarityElsewhere = 0.6;
/** Shorter blocks are never reported as moved: "Read on" comes and goes. Letters. */
const minMovedLetters = 20;

/**
 * Pairs the blocks of two versions, in the order of the new one. A block without a
 * pair was deleted or inserted.
 *
 * Pairs equal blocks first, starting from unique ones and their neighbours (Heckel's
 * algorithm, https://doi.org/10.1145/359460.359467), then blocks that share words. The
 * heaviest pairs that are in order stay in place; all others have moved.
 */
export function pairBlocks(
  oldBlocks: readonly StoryBlock[],
  newBlocks: readonly StoryBlock[],
): readonly BlockPair[] {
  const equal = pairEqualBlocks(oldBlocks.map(getKey), newBlocks.map(getKey));
  const pairs = [...equal, ...pairSimilarBlocks(oldBlocks, newBlocks, equal)].sort(
    (a, b) => a.newIndex - b.newIndex,
  );
  const staying = findHeaviestInOrder(
    pairs,
    ({ newIndex, similarity }) => similarity * (1 + (newBlocks[newIndex]?.text.length ?? 0)),
  );
  return pairs.flatMap((pair): BlockPair[] => {
    if (staying.has(pair)) return [{ ...pair, isMoved: false }];
    const isClear = pair.similarity >= minSimilarityElsewhere;
    const length = newBlocks[pair.newIndex]?.text.length ?? 0;
    return isClear && length >= minMovedLetters ? [{ ...pair, isMoved: true }] : [];
  });
}

function getKey({ text }: StoryBlock): string {
  return foldPunctuation(text);
}

function pairEqualBlocks(
  oldKeys: readonly string[],
  newKeys: readonly string[],
): readonly SimilarPair[] {
  const occurrences = new Map<string, { old: number[]; new: number[] }>();
  const getOccurrences = (key: string) => {
    const known = occurrences.get(key) ?? { old: [], new: [] };
    occurrences.set(key, known);
    return known;
  };
  for (const [index, key] of oldKeys.entries()) getOccurrences(key).old.push(index);
  for (const [index, key] of newKeys.entries()) getOccurrences(key).new.push(index);

  const newIndexes = new Map<number, number>();
  const pairedNew = new Set<number>();
  const tryPair = (oldIndex: number, newIndex: number) => {
    const isFree =
      oldKeys[oldIndex] !== undefined &&
      oldKeys[oldIndex] === newKeys[newIndex] &&
      !newIndexes.has(oldIndex) &&
      !pairedNew.has(newIndex);
    if (!isFree) return false;
    newIndexes.set(oldIndex, newIndex);
    pairedNew.add(newIndex);
    return true;
  };
  const extend = (oldStart: number, newStart: number, step: 1 | -1) => {
    for (let by = step as number; tryPair(oldStart + by, newStart + by); by += step);
  };
  const unique = [...occurrences.values()].flatMap(
    ({ old: [oldIndex, ...oldOthers], new: [newIndex, ...newOthers] }) =>
      oldIndex !== undefined && newIndex !== undefined && oldOthers.length + newOthers.length === 0
        ? [[oldIndex, newIndex] as const]
        : [],
  );
  for (const [oldIndex, newIndex] of unique) tryPair(oldIndex, newIndex);
  for (const [oldIndex, newIndex] of unique) {
    extend(oldIndex, newIndex, 1);
    extend(oldIndex, newIndex, -1);
  }
  // The start and the end of a story are anchors, too.
  extend(-1, -1, 1);
  extend(oldKeys.length, newKeys.length, -1);
  for (const { old: oldIndexes, new: equalIndexes } of occurrences.values()) {
    const free = equalIndexes.filter((index) => !pairedNew.has(index));
    for (const index of oldIndexes.filter((index) => !newIndexes.has(index))) {
      tryPair(index, free.shift() ?? -1);
    }
  }
  return [...newIndexes].map(([oldIndex, newIndex]) => ({ oldIndex, newIndex, similarity: 1 }));
}

/**
 * Pairs blocks that share words, each block once, the most similar first. Blocks
 * between the same neighbours are preferred.
 */
function pairSimilarBlocks(
  oldBlocks: readonly StoryBlock[],
  newBlocks: readonly StoryBlock[],
  equal: readonly SimilarPair[],
): readonly SimilarPair[] {
  const [pairedOld, pairedNew] = [new Set<number>(), new Set<number>()];
  const staying = [
    ...findHeaviestInOrder(
      [...equal].sort((a, b) => a.newIndex - b.newIndex),
      (pair) => 1 + (newBlocks[pair.newIndex]?.text.length ?? 0),
    ),
  ];
  for (const pair of equal) {
    pairedOld.add(pair.oldIndex);
    pairedNew.add(pair.newIndex);
  }
  const oldGaps = getGaps(
    oldBlocks.length,
    staying.map((pair) => pair.oldIndex),
  );
  const newGaps = getGaps(
    newBlocks.length,
    staying.map((pair) => pair.newIndex),
  );
  const isInPlace = (pair: SimilarPair) => oldGaps[pair.oldIndex] === newGaps[pair.newIndex];
  const candidates = findSimilarTexts(
    oldBlocks.flatMap(({ text }, at) => (pairedOld.has(at) ? [] : [{ index: at, text }])),
    newBlocks.flatMap(({ text }, at) => (pairedNew.has(at) ? [] : [{ index: at, text }])),
  )
    .filter(
      (pair) =>
        pair.similarity >= (isInPlace(pair) ? minSimilarityInPlace : minSimilarityElsewhere),
    )
    .map((pair) => ({ pair, rank: pair.similarity + (isInPlace(pair) ? 0.2 : 0) }))
    .sort(
      (a, b) =>
        b.rank - a.rank || a.pair.newIndex - b.pair.newIndex || a.pair.oldIndex - b.pair.oldIndex,
    );
  return candidates.flatMap(({ pair }) => {
    if (pairedOld.has(pair.oldIndex) || pairedNew.has(pair.newIndex)) return [];
    pairedOld.add(pair.oldIndex);
    pairedNew.add(pair.newIndex);
    return [pair];
  });
}

/**
 * Returns for each index how many of the given indexes, in ascending order, are at or
 * before it.
 */
function getGaps(length: number, places: readonly number[]): readonly number[] {
  let passed = 0;
  return Array.from({ length }, (_, at) => {
    while (passed < places.length && (places[passed] ?? 0) <= at) passed++;
    return passed;
  });
}

/**
 * Returns the pairs that are in order in both versions and have the greatest sum of
 * weights. `pairs` is in the order of the new version.
 */
function findHeaviestInOrder(
  pairs: readonly SimilarPair[],
  weigh: (pair: SimilarPair) => number,
): Set<SimilarPair> {
  // A Fenwick tree of prefix maxima over old indexes: the best chain that ends before an index.
  const size = Math.max(0, ...pairs.map(({ oldIndex }) => oldIndex)) + 2;
  const best: ({ readonly sum: number; readonly last: number } | undefined)[] = new Array(size + 1);
  const before = new Int32Array(pairs.length).fill(-1);
  let end = { sum: 0, last: -1 };
  pairs.forEach((pair, index) => {
    let chain = { sum: 0, last: -1 };
    for (let at = pair.oldIndex; at > 0; at -= at & -at) {
      const candidate = best[at];
      if (candidate && candidate.sum > chain.sum) chain = candidate;
    }
    before[index] = chain.last;
    const extended = { sum: chain.sum + weigh(pair), last: index };
    if (extended.sum > end.sum) end = extended;
    for (let at = pair.oldIndex + 1; at <= size; at += at & -at) {
      if ((best[at]?.sum ?? -1) < extended.sum) best[at] = extended;
    }
  });
  const chosen: SimilarPair[] = [];
  for (let at = end.last; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chosen.push(pair);
  }
  return new Set(chosen.reverse());
}
