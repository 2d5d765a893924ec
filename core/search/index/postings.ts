import type { ByteWriter } from './byte-writer';

/**
 * The clips that contain a term, ascending, and the class (`posting-class.ts`)
 * of the term in each. Only the first `count` items are valid, so the arrays can
 * be reused.
 */
export interface Postings {
  numbers: Uint32Array;
  classes: Uint8Array;
  count: number;
}

/** Creates postings with this capacity. */
export function createPostings(capacity: number): Postings {
  return { numbers: new Uint32Array(capacity), classes: new Uint8Array(capacity), count: 0 };
}

/** Ensures a capacity, preserving the contents. */
function ensureCapacity(postings: Postings, capacity: number): void {
  if (postings.numbers.length >= capacity) return;
  const grown = createPostings(Math.max(capacity, postings.numbers.length * 2));
  grown.numbers.set(postings.numbers.subarray(0, postings.count));
  grown.classes.set(postings.classes.subarray(0, postings.count));
  postings.numbers = grown.numbers;
  postings.classes = grown.classes;
}

/** The range of clip numbers in packed postings: above `base`, up to and including `top`. */
export interface NumberRange {
  readonly base: number;
  readonly top: number;
}

/** Number of classes with a unary code: body only, once to eight times. */
const shortCodes = 4;

/**
 * Returns how many low bits of a gap are stored verbatim (Rice coding). Derived
 * from the range and the count, so it is not stored.
 */
function getLowBitCount({ base, top }: NumberRange, count: number): number {
  const mean = (top - base) / count;
  return mean <= 2 ? 0 : Math.min(24, Math.floor(Math.log2(mean * Math.LN2)));
}

/** Writes postings, padded to a whole byte. */
export function writePostings(writer: ByteWriter, postings: Postings, range: NumberRange): void {
  const { numbers, classes, count } = postings;
  const lowBits = getLowBitCount(range, count);
  const mask = (1 << lowBits) - 1;
  let previous = range.base;
  for (let at = 0; at < count; at++) {
    const number = numbers[at] as number;
    const gap = number - previous - 1;
    previous = number;
    writer.writeUnary(gap >>> lowBits);
    if (lowBits > 0) writer.writeBits(gap & mask, lowBits);
    const postingClass = classes[at] as number;
    if (postingClass > 0 && postingClass <= shortCodes) writer.writeUnary(postingClass - 1);
    else {
      writer.writeBits(15, 4);
      writer.writeBits(postingClass, 6);
    }
  }
  writer.padToByte();
}

/**
 * Reads `count` postings that start at a byte, and appends them to `into`.
 *
 * Bits are read from a window of up to 32. Reading past the end gives zeros,
 * which terminate every code, so damaged data cannot cause an endless loop.
 */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  count: number,
  range: NumberRange,
  into: Postings,
): void {
  ensureCapacity(into, into.count + count);
  const { numbers, classes } = into;
  const lowBits = getLowBitCount(range, count);
  const mask = (1 << lowBits) - 1;
  const end = into.count + count;
  let next = start;
  let window = 0;
  let windowBits = 0;
  let number = range.base;
  for (let at = into.count; at < end; at++) {
    let high = 0;
    for (;;) {
      while (windowBits <= 24) {
        window |= (bytes[next++] ?? 0) << windowBits;
        windowBits += 8;
      }
      const flipped = ~window;
      const ones = flipped === 0 ? 32 : 31 - Math.clz32(flipped & -flipped);
      if (ones < windowBits) {
        high += ones;
        window = ones === 31 ? 0 : window >>> (ones + 1);
        windowBits -= ones + 1;
        break;
      }
      high += windowBits;
      window = 0;
      windowBits = 0;
    }
    while (windowBits <= 24) {
      window |= (bytes[next++] ?? 0) << windowBits;
      windowBits += 8;
    }
    number += (high << lowBits) + (window & mask) + 1;
    window >>>= lowBits;
    windowBits -= lowBits;
    while (windowBits <= 24) {
      window |= (bytes[next++] ?? 0) << windowBits;
      windowBits += 8;
    }
    let postingClass: number;
    const code = window & 15;
    if (code === 15) {
      postingClass = (window >>> 4) & 63;
      window >>>= 10;
      windowBits -= 10;
    } else {
      const ones = 31 - Math.clz32(~code & (code + 1));
      postingClass = ones + 1;
      window >>>= postingClass;
      windowBits -= postingClass;
    }
    numbers[at] = number;
    classes[at] = postingClass;
  }
  into.count = end;
}
