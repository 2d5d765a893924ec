import type { Columns } from './column-table';
import type { NumberSet } from './number-set';

/** Steps into which scores are parted; what falls into the same one is sorted by time. */
const steps = 0xffff;

/** Every clip of a set, newest first; the higher number decides between clips of one second. */
export function newestFirst(all: NumberSet, columns: Columns): Uint32Array {
  const numbers = all.toArray().reverse();
  const { keptAt } = columns;
  const isSorted = numbers.every(
    (number, at) =>
      at === 0 || (keptAt[number] as number) <= (keptAt[numbers[at - 1] as number] as number),
  );
  if (isSorted) return numbers;
  return numbers.sort(
    (one, other) => (keptAt[other] as number) - (keptAt[one] as number) || other - one,
  );
}

/** The numbers of an order that are in the set, in that order or in the opposite one. */
export function pickInOrder(order: Uint32Array, set: NumberSet, isReversed: boolean): Uint32Array {
  const picked = new Uint32Array(set.size);
  let count = 0;
  const last = order.length - 1;
  for (let at = 0; at <= last; at++) {
    const number = order[isReversed ? last - at : at] as number;
    if (set.has(number)) picked[count++] = number;
  }
  return picked.subarray(0, count);
}

/**
 * Sorts numbers by score, highest first, those of about the same score (one in
 * 65,535 of the highest) in the order in which they are given. By counting,
 * since a hundred thousand comparisons would take longer than the search.
 */
export function sortByScore(numbers: Uint32Array, score: (number: number) => number): Uint32Array {
  const scores = new Float32Array(numbers.length);
  let highest = 0;
  for (let at = 0; at < numbers.length; at++) {
    const value = score(numbers[at] as number);
    scores[at] = value;
    if (value > highest) highest = value;
  }
  if (highest === 0) return numbers;
  const places = new Uint32Array(steps + 2);
  const stepOf = (at: number) => steps - Math.floor(((scores[at] as number) / highest) * steps);
  for (let at = 0; at < numbers.length; at++) {
    const step = stepOf(at) + 1;
    places[step] = (places[step] as number) + 1;
  }
  for (let step = 1; step < places.length; step++) {
    places[step] = (places[step] as number) + (places[step - 1] as number);
  }
  const sorted = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const step = stepOf(at);
    const place = places[step] as number;
    places[step] = place + 1;
    sorted[place] = numbers[at] as number;
  }
  return sorted;
}
