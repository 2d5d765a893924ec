import { checksum } from './checksum';
import type { Columns } from './column-table';
import { flags } from './columns';
import { NumberSet } from './number-set';

/** Flags that a clip may have (`flags`). */
const flagCount = 16;

/** Numbers by which the sets grow, so that a new clip seldom makes them be copied. */
const step = 4096;

/** How a set is stored: not at all, as the set of all clips, or by its bits. */
const stored = { none: 0, all: 1, bits: 2 } as const;

/** Bytes before the sets: the checksum, the end, and how each set is stored. */
const headBytes = 8 + flagCount;

/**
 * The clips that have a flag, as a set for each: what most questions filter by, without a
 * look at a hundred thousand rows. Sets that are given out are good until the next change.
 */
export class FlagSets {
  /** Above all numbers that it knows. */
  end = 0;
  /** For the flag of each bit; null where no clip has it. */
  private readonly sets: (NumberSet | null)[] = Array(flagCount).fill(null);
  private readonly known = new Map<number, NumberSet>();
  private knownCount: number | null = null;

  /** All clips, those in the bin too. */
  get all(): NumberSet {
    return this.sets[0] ?? new NumberSet(this.end);
  }

  /** How many clips there are, those in the bin too. */
  get count(): number {
    this.knownCount ??= this.all.size;
    return this.knownCount;
  }

  /** The clips that have all flags of a mask, or none of them. */
  where(mask: number, isSet: boolean): NumberSet {
    const key = isSet ? mask : -mask;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let found = this.all;
    for (let bit = 0; bit < flagCount; bit++) {
      if ((mask & (1 << bit)) === 0) continue;
      const set = this.sets[bit] ?? null;
      if (isSet) found = set === null ? new NumberSet(this.end) : found.copy().intersect(set);
      else if (set !== null) found = found.copy().subtract(set);
    }
    this.known.set(key, found);
    return found;
  }

  /** The flags of a clip; 0 for one that is not there. */
  of(number: number): number {
    let found = 0;
    for (let bit = 0; bit < flagCount; bit++) {
      if (this.sets[bit]?.has(number) === true) found |= 1 << bit;
    }
    return found;
  }

  set(number: number, values: number): void {
    this.known.clear();
    this.knownCount = null;
    this.reach(number + 1);
    for (let bit = 0; bit < flagCount; bit++) {
      if ((values & (1 << bit)) === 0) this.sets[bit]?.remove(number);
      else {
        this.sets[bit] ??= new NumberSet(this.end);
        this.sets[bit]?.add(number);
      }
    }
  }

  private reach(end: number): void {
    if (end <= this.end) return;
    this.end = Math.ceil(end / step) * step;
    for (let bit = 0; bit < flagCount; bit++) {
      this.sets[bit] = this.sets[bit]?.copy(this.end) ?? null;
    }
  }

  /** The sets as they are stored. */
  pack(): Uint8Array<ArrayBuffer> {
    const all = this.all.toBytes();
    const parts: Uint8Array[] = [];
    const head = new Uint8Array(headBytes);
    new DataView(head.buffer).setUint32(4, this.end);
    for (const [bit, set] of this.sets.entries()) {
      const isAll = bit > 0 && set !== null && areEqual(set.toBytes(), all);
      head[8 + bit] = set === null ? stored.none : isAll ? stored.all : stored.bits;
      if (set !== null && !isAll) parts.push(set.toBytes());
    }
    const packed = new Uint8Array(headBytes + parts.length * all.length);
    packed.set(head);
    for (const [at, part] of parts.entries()) packed.set(part, headBytes + at * all.length);
    new DataView(packed.buffer).setUint32(0, checksum(packed.subarray(4)));
    return packed;
  }

  /** Stored sets, or null for bytes that are not as they were written. */
  static unpack(bytes: unknown): FlagSets | null {
    if (!(bytes instanceof Uint8Array) || bytes.length < headBytes) return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    if (view.getUint32(0) !== checksum(bytes.subarray(4))) return null;
    const made = new FlagSets();
    made.end = view.getUint32(4);
    const length = made.end >>> 3;
    let at = headBytes;
    for (let bit = 0; bit < flagCount; bit++) {
      const how = bytes[8 + bit];
      if (how === stored.all) made.sets[bit] = made.all.copy();
      if (how !== stored.bits) continue;
      made.sets[bit] = NumberSet.ofBytes(made.end, bytes.subarray(at, at + length));
      at += length;
    }
    return made;
  }

  static of(columns: Columns): FlagSets {
    const made = new FlagSets();
    made.reach(columns.end);
    const sets = Array.from({ length: flagCount }, () => new NumberSet(made.end));
    let seen = 0;
    for (let number = 0; number < columns.end; number++) {
      const values = columns.flags[number] as number;
      if ((values & flags.exists) === 0) continue;
      seen |= values;
      for (let rest = values; rest !== 0; rest &= rest - 1) {
        sets[31 - Math.clz32(rest & -rest)]?.add(number);
      }
    }
    for (const [bit, set] of sets.entries()) if (seen & (1 << bit)) made.sets[bit] = set;
    return made;
  }
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
