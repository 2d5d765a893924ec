import type { Columns } from '../index/columns';

/** The highest score level. Clips of the same level are sorted by time. */
const maxLevel = 0xffff;

/** Up to one clip in this many may be out of order. With more exceptions, all clips are sorted. */
const minClipsPerException = 8;

/**
 * Sorts clips, given in ascending order of number, newest first. Among clips of
 * the same second the higher number comes first. Numbers ascend with time except
 * for imported clips, so only the exceptions are sorted and then merged.
 */
export function sortNewestFirst(numbers: Uint32Array, { keptAt }: Columns): Uint32Array {
  const compareByTime = (a: number, b: number) =>
    (keptAt[a] as number) - (keptAt[b] as number) || a - b;
  const ascending = new Uint32Array(numbers.length);
  const exceptions: number[] = [];
  let count = 0;
  let lastTime = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    const time = keptAt[number] as number;
    if (time < lastTime) exceptions.push(number);
    else {
      ascending[count++] = number;
      lastTime = time;
    }
  }
  if (exceptions.length === 0) return ascending.reverse();
  if (exceptions.length > numbers.length / minClipsPerException)
    return numbers.slice().sort(compareByTime).reverse();
  const ordered = new Uint32Array(numbers.length);
  let from = 0;
  for (const [before, exception] of exceptions.sort(compareByTime).entries()) {
    const to = findIndexAfter(ascending, count, (number) => compareByTime(number, exception) > 0);
    ordered.set(ascending.subarray(from, to), from + before);
    ordered[to + before] = exception;
    from = to;
  }
  ordered.set(ascending.subarray(from, count), from + exceptions.length);
  return ordered.reverse();
}

/** Returns the first index among the first `count` numbers for which `isAfter` is true. */
function findIndexAfter(
  numbers: Uint32Array,
  count: number,
  isAfter: (number: number) => boolean,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(numbers[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Sorts numbers by score, highest first. `scores` has a score for each number.
 * Numbers with about the same score (within 1/65,535 of the highest) keep their
 * order. Uses a radix sort: a hundred thousand comparisons would take longer than
 * the search itself.
 */
export function sortByScore(numbers: Uint32Array, scores: Float32Array): Uint32Array {
  let highest = 0;
  for (let at = 0; at < numbers.length; at++) {
    const value = scores[at] as number;
    if (value > highest) highest = value;
  }
  if (highest === 0) return numbers;
  const scale = maxLevel / highest;
  const levels = new Uint16Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    levels[at] = maxLevel - Math.floor((scores[at] as number) * scale);
  }
  // Two passes of one byte each: a 64 K table would not fit in L1 cache.
  const sortedByLowByte = sortByByte({ numbers, levels }, 0);
  return sortByByte(sortedByLowByte, 8).numbers;
}

interface LeveledNumbers {
  readonly numbers: Uint32Array;
  readonly levels: Uint16Array;
}

/** Sorts by one byte of the levels. Stable. */
function sortByByte({ numbers, levels }: LeveledNumbers, shift: number): LeveledNumbers {
  // Start of each byte value in the result. Counts are stored one index later, so the running sums are the starts.
  const starts = new Uint32Array(257);
  for (let at = 0; at < numbers.length; at++) {
    const place = (((levels[at] as number) >>> shift) & 255) + 1;
    starts[place] = (starts[place] as number) + 1;
  }
  for (let place = 1; place < starts.length; place++) {
    starts[place] = (starts[place] as number) + (starts[place - 1] as number);
  }
  const sorted = {
    numbers: new Uint32Array(numbers.length),
    levels: new Uint16Array(numbers.length),
  };
  for (let at = 0; at < numbers.length; at++) {
    const level = levels[at] as number;
    const place = starts[(level >>> shift) & 255] as number;
    starts[(level >>> shift) & 255] = place + 1;
    sorted.numbers[place] = numbers[at] as number;
    sorted.levels[place] = level;
  }
  return sorted;
}
