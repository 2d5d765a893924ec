import type { Columns } from '../index/columns';
import type { NumberSet } from '../index/number-set';
import { sortNewestFirst } from './sort-numbers';

/** The stored form of an order. */
export interface StoredOrder {
  /** When the newest clip was saved, in seconds since 1970. */
  readonly lastKeptAt: number;
  /** Highest clip number in the order. */
  readonly last: number;
  /** For each clip number, how many clips are newer; null if the order is that of the numbers. */
  readonly ranks: Uint32Array | null;
}

/**
 * Sets with fewer than one in this many clips are sorted. Larger ones are filtered
 * from the whole order: the first value counts until that was computed.
 */
const [sortShareBefore, sortShareAfter] = [4, 64];

/** Above all clip numbers: combines a rank and a number into one sortable integer. */
const rankFactor = 2 ** 32;

/**
 * The order of clips by the time they were saved. Numbers ascend with time until
 * clips are imported; until then there is nothing to store. Clips added later
 * come before those of the stored order.
 */
export class TimeOrder {
  /** Above all numbers of the stored order. */
  private readonly end: number;
  /** All clips of the stored order, newest first; null until needed. */
  private newest: Uint32Array | null = null;

  constructor(private stored: StoredOrder) {
    this.end = stored.last + 1;
  }

  /** Adds a new clip. False if it is not the newest, in which case the order has to be rebuilt. */
  add(number: number, keptAt: number): boolean {
    const { last, lastKeptAt } = this.stored;
    if (number <= last || keptAt < lastKeptAt) return false;
    this.stored = { ...this.stored, last: number, lastKeptAt: keptAt };
    return true;
  }

  /** Returns the numbers of a set, newest or oldest first. */
  sort(set: NumberSet, isOldestFirst: boolean): Uint32Array {
    const ascending = set.toArray();
    const { ranks } = this.stored;
    if (ranks === null) return isOldestFirst ? ascending : ascending.reverse();
    const laterCount = ascending.length - countBelow(ascending, this.end);
    const sorted = new Uint32Array(ascending.length);
    sorted.set(ascending.subarray(ascending.length - laterCount).reverse());
    const known = ascending.subarray(0, ascending.length - laterCount);
    const maxSorted = this.end / (this.newest === null ? sortShareBefore : sortShareAfter);
    if (known.length < maxSorted) sorted.set(sortByRank(known, ranks), laterCount);
    else this.filterNewest(set, sorted, laterCount);
    return isOldestFirst ? sorted.reverse() : sorted;
  }

  private filterNewest(set: NumberSet, sorted: Uint32Array, laterCount: number): void {
    this.newest ??= invertRanks(this.stored.ranks ?? new Uint32Array(0));
    const { newest } = this;
    let count = laterCount;
    for (let at = 0; at < newest.length; at++) {
      const number = newest[at] as number;
      if (set.has(number)) sorted[count++] = number;
    }
  }

  /** Returns the stored form for a library with these clips. */
  toStored(all: NumberSet): StoredOrder {
    const { stored } = this;
    if (stored.ranks === null) return stored;
    return { ...stored, ranks: getRanks(this.sort(all, false), all.end) };
  }

  /** Builds the order of the clips in `all`. */
  static fromColumns(columns: Columns, all: NumberSet): TimeOrder {
    const numbers = all.toArray();
    const newest = sortNewestFirst(numbers, columns);
    const [latest] = newest;
    const isAscending = newest.every((number, at) => number === numbers[numbers.length - 1 - at]);
    return new TimeOrder({
      lastKeptAt: latest === undefined ? 0 : (columns.keptAt[latest] as number),
      last: numbers.at(-1) ?? 0,
      ranks: isAscending ? null : getRanks(newest, all.end),
    });
  }
}

/** Returns how many of the ascending numbers are below `end`. */
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
  // Storing in 32 bits drops the rank.
  for (let at = 0; at < keys.length; at++) sorted[at] = keys[at] as number;
  return sorted;
}

/** The rank of a number without a clip. */
const noRank = 0xffffffff;

/** Returns the rank of each number below `end`. */
function getRanks(newest: Uint32Array, end: number): Uint32Array {
  const ranks = new Uint32Array(end).fill(noRank);
  for (let at = 0; at < newest.length; at++) ranks[newest[at] as number] = at;
  return ranks;
}

/** Returns the numbers in the order of their ranks. */
function invertRanks(ranks: Uint32Array): Uint32Array {
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
