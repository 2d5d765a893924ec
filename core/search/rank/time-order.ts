import type { Columns } from '../index/column-table';
import type { NumberSet } from '../index/number-set';
import { newestFirst } from './order-numbers';

/** What of an order is stored. */
export interface StoredOrder {
  /** The time of the latest clip, in seconds since 1970. */
  readonly lastKeptAt: number;
  /** The number of the last clip that was taken in. */
  readonly last: number;
  /** By the numbers of clips, how many are newer; null where the numbers themselves are the order. */
  readonly ranks: Uint32Array | null;
}

/** A set with fewer than one clip in so many is sorted, before and after the whole order was laid out. */
const [fewAtFirst, fewLater] = [4, 64];

/** Above all numbers of clips: a rank and a number make one whole number that can be sorted. */
const rankFactor = 2 ** 32;

/**
 * The order of clips by the time at which they were kept. Numbers rise with
 * time unless clips were brought in from elsewhere; while they do, there is
 * nothing to store. Later clips are put before those of an order that was stored.
 */
export class TimeOrder {
  /** Above all numbers of the stored order. */
  private readonly end: number;
  /** All clips of the stored order, newest first; null until it is wanted. */
  private newest: Uint32Array | null = null;

  constructor(private stored: StoredOrder) {
    this.end = stored.last + 1;
  }

  /** Takes in a new clip; false if it is not the latest, so that the order has to be made anew. */
  add(number: number, keptAt: number): boolean {
    const { last, lastKeptAt } = this.stored;
    if (number <= last || keptAt < lastKeptAt) return false;
    this.stored = { ...this.stored, last: number, lastKeptAt: keptAt };
    return true;
  }

  /** The numbers of a set, the newest or the oldest first. */
  pick(set: NumberSet, isOldestFirst: boolean): Uint32Array {
    const rising = set.toArray();
    const { ranks } = this.stored;
    if (ranks === null) return isOldestFirst ? rising : rising.reverse();
    const later = rising.length - countBelow(rising, this.end);
    const picked = new Uint32Array(rising.length);
    picked.set(rising.subarray(rising.length - later).reverse());
    const known = rising.subarray(0, rising.length - later);
    const few = this.end / (this.newest === null ? fewAtFirst : fewLater);
    if (known.length < few) picked.set(sortByRank(known, ranks), later);
    else this.pickAll(set, picked, later);
    return isOldestFirst ? picked.reverse() : picked;
  }

  private pickAll(set: NumberSet, picked: Uint32Array, later: number): void {
    this.newest ??= layOut(this.stored.ranks ?? new Uint32Array(0));
    const { newest } = this;
    let count = later;
    for (let at = 0; at < newest.length; at++) {
      const number = newest[at] as number;
      if (set.has(number)) picked[count++] = number;
    }
  }

  /** What is to be stored, of a library with these clips. */
  toStored(all: NumberSet): StoredOrder {
    const { stored } = this;
    if (stored.ranks === null) return stored;
    return { ...stored, ranks: ranksOf(this.pick(all, false), all.end) };
  }

  static of(columns: Columns, all: NumberSet): TimeOrder {
    const numbers = all.toArray();
    const newest = newestFirst(numbers, columns);
    const [latest] = newest;
    const isRising = newest.every((number, at) => number === numbers[numbers.length - 1 - at]);
    return new TimeOrder({
      lastKeptAt: latest === undefined ? 0 : (columns.keptAt[latest] as number),
      last: numbers.at(-1) ?? 0,
      ranks: isRising ? null : ranksOf(newest, all.end),
    });
  }
}

/** How many of the ascending numbers are below an end. */
function countBelow(numbers: Uint32Array, end: number): number {
  let count = numbers.length;
  while (count > 0 && (numbers[count - 1] as number) >= end) count--;
  return count;
}

function sortByRank(numbers: Uint32Array, ranks: Uint32Array): Uint32Array {
  const keys = new Float64Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    keys[at] = (ranks[number] as number) * rankFactor + number;
  }
  keys.sort();
  const sorted = new Uint32Array(numbers.length);
  // What is above 32 bits falls off.
  for (let at = 0; at < keys.length; at++) sorted[at] = keys[at] as number;
  return sorted;
}

/** Stands for the rank of a number that no clip has. */
const noRank = 0xffffffff;

/** Ranks by numbers below an end. */
function ranksOf(newest: Uint32Array, end: number): Uint32Array {
  const ranks = new Uint32Array(end).fill(noRank);
  for (let at = 0; at < newest.length; at++) ranks[newest[at] as number] = at;
  return ranks;
}

/** The numbers by their ranks. */
function layOut(ranks: Uint32Array): Uint32Array {
  const newest = new Uint32Array(ranks.length);
  let count = 0;
  for (let number = 0; number < ranks.length; number++) {
    const rank = ranks[number] as number;
    if (rank === noRank) continue;
    newest[rank] = number;
    count++;
  }
  return newest.subarray(0, count);
}
