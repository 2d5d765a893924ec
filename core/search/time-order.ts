import type { Columns } from './column-table';
import type { NumberSet } from './number-set';
import { newestFirst } from './order-numbers';

/** What of an order is stored. */
export interface StoredOrder {
  /** The time of the latest clip, in seconds since 1970. */
  readonly lastKeptAt: number;
  /** The number of the last clip that was taken in. */
  readonly last: number;
  /** All clips, newest first; null where the numbers themselves are the order. */
  readonly newest: Uint32Array | null;
}

/**
 * The order of clips by the time at which they were kept. Numbers rise with
 * time unless clips were brought in from elsewhere; while they do, there is
 * nothing to store. Later clips are put before those of an order that was stored.
 */
export class TimeOrder {
  /** Above all numbers of the stored order. */
  private readonly end: number;

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
    const { newest } = this.stored;
    if (newest === null) return isOldestFirst ? rising : rising.reverse();
    const picked = new Uint32Array(rising.length);
    let count = 0;
    for (let at = rising.length - 1; at >= 0 && (rising[at] as number) >= this.end; at--) {
      picked[count++] = rising[at] as number;
    }
    for (let at = 0; at < newest.length; at++) {
      const number = newest[at] as number;
      if (set.has(number)) picked[count++] = number;
    }
    const all = picked.subarray(0, count);
    return isOldestFirst ? all.reverse() : all;
  }

  /** What is to be stored, of a library with these clips. */
  toStored(all: NumberSet): StoredOrder {
    const { stored } = this;
    return stored.newest === null ? stored : { ...stored, newest: this.pick(all, false) };
  }

  static of(columns: Columns, all: NumberSet): TimeOrder {
    const numbers = all.toArray();
    const newest = newestFirst(numbers, columns);
    const [latest] = newest;
    const isRising = newest.every((number, at) => number === numbers[numbers.length - 1 - at]);
    return new TimeOrder({
      lastKeptAt: latest === undefined ? 0 : (columns.keptAt[latest] as number),
      last: numbers.at(-1) ?? 0,
      newest: isRising ? null : newest,
    });
  }
}
