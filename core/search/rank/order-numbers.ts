import type { Columns } from '../index/column-table';

/** Steps into which scores are parted; what falls into the same one is sorted by time. */
const steps = 0xffff;

/** One clip in so many may stand out of the order of numbers; with more, all are sorted. */
const strayShare = 8;

/**
 * Clips, whose numbers ascend, newest first; the higher number decides between clips of
 * one second. Numbers ascend with time but for what was brought in from
 * elsewhere, so those that do not are sorted by themselves and put between.
 */
export function newestFirst(numbers: Uint32Array, { keptAt }: Columns): Uint32Array {
  const inTime = (one: number, other: number) =>
    (keptAt[one] as number) - (keptAt[other] as number) || one - other;
  const rising = new Uint32Array(numbers.length);
  const strays: number[] = [];
  let count = 0;
  let lastTime = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    const time = keptAt[number] as number;
    if (time < lastTime) strays.push(number);
    else {
      rising[count++] = number;
      lastTime = time;
    }
  }
  if (strays.length === 0) return rising.reverse();
  if (strays.length > numbers.length / strayShare) return numbers.slice().sort(inTime).reverse();
  const ordered = new Uint32Array(numbers.length);
  let from = 0;
  for (const [before, stray] of strays.sort(inTime).entries()) {
    const to = placeOf(rising, count, (other) => inTime(other, stray) > 0);
    ordered.set(rising.subarray(from, to), from + before);
    ordered[to + before] = stray;
    from = to;
  }
  ordered.set(rising.subarray(from, count), from + strays.length);
  return ordered.reverse();
}

/** The first place among the first `count` numbers that is after what is sought. */
function placeOf(
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
 * Sorts numbers by their scores (as many as numbers), highest first, those of about the same score (one in
 * 65,535 of the highest) in the order in which they are given. By counting,
 * since a hundred thousand comparisons would take longer than the search.
 */
export function sortByScore(numbers: Uint32Array, scores: Float32Array): Uint32Array {
  let highest = 0;
  for (let at = 0; at < numbers.length; at++) {
    const value = scores[at] as number;
    if (value > highest) highest = value;
  }
  if (highest === 0) return numbers;
  const scale = steps / highest;
  const stepOf = new Uint16Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    stepOf[at] = steps - Math.floor((scores[at] as number) * scale);
  }
  // Twice by one byte: a table for both would not fit into the processor's nearest memory.
  const half = sortByByte({ numbers, stepOf }, 0);
  return sortByByte(half, 8).numbers;
}

interface Stepped {
  readonly numbers: Uint32Array;
  readonly stepOf: Uint16Array;
}

/** Sorts by one byte of the steps, and leaves those that have the same as they stand. */
function sortByByte({ numbers, stepOf }: Stepped, shift: number): Stepped {
  // Where each byte begins in the order; counted one place later, so that the sums come out right.
  const places = new Uint32Array(257);
  for (let at = 0; at < numbers.length; at++) {
    const place = (((stepOf[at] as number) >>> shift) & 255) + 1;
    places[place] = (places[place] as number) + 1;
  }
  for (let place = 1; place < places.length; place++) {
    places[place] = (places[place] as number) + (places[place - 1] as number);
  }
  const sorted = {
    numbers: new Uint32Array(numbers.length),
    stepOf: new Uint16Array(numbers.length),
  };
  for (let at = 0; at < numbers.length; at++) {
    const step = stepOf[at] as number;
    const place = places[(step >>> shift) & 255] as number;
    places[(step >>> shift) & 255] = place + 1;
    sorted.numbers[place] = numbers[at] as number;
    sorted.stepOf[place] = step;
  }
  return sorted;
}
