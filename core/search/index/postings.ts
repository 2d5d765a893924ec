import type { ByteWriter } from './byte-writer';

/**
 * Which clips hold a term, ascending, and the class (`posting-class.ts`) of the
 * term in each. Only the first `count` of the arrays count, so that they can be used again.
 */
export interface Postings {
  numbers: Uint32Array;
  classes: Uint8Array;
  count: number;
}

/** Room for so many postings. */
export function makePostings(room: number): Postings {
  return { numbers: new Uint32Array(room), classes: new Uint8Array(room), count: 0 };
}

/** Makes room for more postings; what is there is kept. */
function ensureRoom(postings: Postings, room: number): void {
  if (postings.numbers.length >= room) return;
  const grown = makePostings(Math.max(room, postings.numbers.length * 2));
  grown.numbers.set(postings.numbers.subarray(0, postings.count));
  grown.classes.set(postings.classes.subarray(0, postings.count));
  postings.numbers = grown.numbers;
  postings.classes = grown.classes;
}

/** The clips that a packed list may name: those above `base` up to `top`. */
export interface NumberRange {
  readonly base: number;
  readonly top: number;
}

/** Classes with a code of their own, by the number of ones in front: the body alone, once to eight times. */
const shortCodes = 4;

/**
 * Low bits of a gap that are written as they are, so that the rest is short
 * (Rice's code). Told by the range and the length, so it need not be stored.
 */
function lowBits({ base, top }: NumberRange, count: number): number {
  const mean = (top - base) / count;
  return mean <= 2 ? 0 : Math.min(24, Math.floor(Math.log2(mean * Math.LN2)));
}

/** Writes postings, ending on a whole byte. */
export function writePostings(writer: ByteWriter, postings: Postings, range: NumberRange): void {
  const { numbers, classes, count } = postings;
  const low = lowBits(range, count);
  const mask = (1 << low) - 1;
  let before = range.base;
  for (let at = 0; at < count; at++) {
    const number = numbers[at] as number;
    const gap = number - before - 1;
    before = number;
    writer.unary(gap >>> low);
    if (low > 0) writer.bits(gap & mask, low);
    const postingClass = classes[at] as number;
    if (postingClass > 0 && postingClass <= shortCodes) writer.unary(postingClass - 1);
    else {
      writer.bits(15, 4);
      writer.bits(postingClass, 6);
    }
  }
  writer.endBits();
}

/**
 * Reads `count` postings that begin at a byte, and adds them to `into`.
 *
 * Bits are taken from a window of up to 32. Reading past the end gives zeros,
 * which end every code, so damage cannot make it run on.
 */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  count: number,
  range: NumberRange,
  into: Postings,
): void {
  ensureRoom(into, into.count + count);
  const { numbers, classes } = into;
  const low = lowBits(range, count);
  const mask = (1 << low) - 1;
  const end = into.count + count;
  let next = start;
  let held = 0;
  let heldBits = 0;
  let number = range.base;
  for (let at = into.count; at < end; at++) {
    let high = 0;
    for (;;) {
      while (heldBits <= 24) {
        held |= (bytes[next++] ?? 0) << heldBits;
        heldBits += 8;
      }
      const flipped = ~held;
      const ones = flipped === 0 ? 32 : 31 - Math.clz32(flipped & -flipped);
      if (ones < heldBits) {
        high += ones;
        held = ones === 31 ? 0 : held >>> (ones + 1);
        heldBits -= ones + 1;
        break;
      }
      high += heldBits;
      held = 0;
      heldBits = 0;
    }
    while (heldBits <= 24) {
      held |= (bytes[next++] ?? 0) << heldBits;
      heldBits += 8;
    }
    number += (high << low) + (held & mask) + 1;
    held >>>= low;
    heldBits -= low;
    while (heldBits <= 24) {
      held |= (bytes[next++] ?? 0) << heldBits;
      heldBits += 8;
    }
    let postingClass: number;
    const code = held & 15;
    if (code === 15) {
      postingClass = (held >>> 4) & 63;
      held >>>= 10;
      heldBits -= 10;
    } else {
      const ones = 31 - Math.clz32(~code & (code + 1));
      postingClass = ones + 1;
      held >>>= postingClass;
      heldBits -= postingClass;
    }
    numbers[at] = number;
    classes[at] = postingClass;
  }
  into.count = end;
}
