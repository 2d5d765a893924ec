import { checksum } from './checksum';
import { flagBits, flags } from './column-values';
import type { Columns } from './columns';
import { NumberSet } from './number-set';

/** The sets grow by this many numbers, so that adding a clip rarely copies them. */
const growBy = 4096;

/** How a set is stored: empty, equal to the set of all clips, or as bits. */
const storedAs = { none: 0, all: 1, bits: 2 } as const;

/**
 * Size of the header in bytes: the checksum, the end, and how each set is stored. Sets 16 to 31
 * share the bytes of sets 0 to 15.
 */
const headerBytes = 8 + 16;

/**
 * A set of clips for each flag. Most queries filter by flags, and this avoids
 * reading a hundred thousand rows. Returned sets are valid until the next change.
 */
export class FlagSets {
  /** Upper bound of the clip numbers, exclusive. */
  end = 0;
  /** The set of each bit; null if no clip has the flag. */
  private readonly sets: (NumberSet | null)[] = Array(flagBits).fill(null);
  private readonly selections = new Map<number, NumberSet>();
  private cachedCount: number | null = null;

  /** All clips, including the bin. */
  get all(): NumberSet {
    return this.sets[0] ?? new NumberSet(this.end);
  }

  /** Number of clips, including the bin. */
  get count(): number {
    this.cachedCount ??= this.all.size;
    return this.cachedCount;
  }

  /** Returns the clips with all flags of a mask, or with none of them. Do not modify the result. */
  select(mask: number, isSet: boolean): NumberSet {
    const key = isSet ? mask : -mask;
    const known = this.selections.get(key);
    if (known !== undefined) return known;
    let found = this.all;
    for (let bit = 0; bit < flagBits; bit++) {
      if ((mask & (1 << bit)) === 0) continue;
      const set = this.sets[bit] ?? null;
      if (isSet) found = set === null ? new NumberSet(this.end) : found.copy().intersect(set);
      else if (set !== null) found = found.copy().subtract(set);
    }
    this.selections.set(key, found);
    return found;
  }

  /** Returns the flags of a clip; 0 if there is no such clip. */
  getFlags(number: number): number {
    let found = 0;
    for (let bit = 0; bit < flagBits; bit++) {
      if (this.sets[bit]?.has(number) === true) found |= 1 << bit;
    }
    return found;
  }

  /** Sets the flags of a clip. */
  set(number: number, values: number): void {
    this.selections.clear();
    this.cachedCount = null;
    this.grow(number + 1);
    for (let bit = 0; bit < flagBits; bit++) {
      if ((values & (1 << bit)) === 0) this.sets[bit]?.remove(number);
      else {
        this.sets[bit] ??= new NumberSet(this.end);
        this.sets[bit]?.add(number);
      }
    }
  }

  private grow(end: number): void {
    if (end <= this.end) return;
    this.end = Math.ceil(end / growBy) * growBy;
    for (let bit = 0; bit < flagBits; bit++) {
      this.sets[bit] = this.sets[bit]?.copy(this.end) ?? null;
    }
  }

  /** Returns the sets in their stored form. */
  pack(): Uint8Array<ArrayBuffer> {
    const all = this.all.toBytes();
    const parts: Uint8Array[] = [];
    const head = new Uint8Array(headerBytes);
    new DataView(head.buffer).setUint32(4, this.end);
    for (const [bit, set] of this.sets.entries()) {
      const isAll = bit > 0 && set !== null && areEqual(set.toBytes(), all);
      const how = set === null ? storedAs.none : isAll ? storedAs.all : storedAs.bits;
      head[8 + (bit % 16)] = (head[8 + (bit % 16)] as number) | (how << getShift(bit));
      if (set !== null && !isAll) parts.push(set.toBytes());
    }
    const packed = new Uint8Array(headerBytes + parts.length * all.length);
    packed.set(head);
    for (const [at, part] of parts.entries()) packed.set(part, headerBytes + at * all.length);
    new DataView(packed.buffer).setUint32(0, checksum(packed.subarray(4)));
    return packed;
  }

  /** Reads stored sets; null if the checksum is wrong. */
  static unpack(bytes: unknown): FlagSets | null {
    if (!(bytes instanceof Uint8Array) || bytes.length < headerBytes) return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    if (view.getUint32(0) !== checksum(bytes.subarray(4))) return null;
    const result = new FlagSets();
    result.end = view.getUint32(4);
    const length = result.end >>> 3;
    let at = headerBytes;
    for (let bit = 0; bit < flagBits; bit++) {
      const how = ((bytes[8 + (bit % 16)] as number) >> getShift(bit)) & 0b1111;
      if (how === storedAs.all) result.sets[bit] = result.all.copy();
      if (how !== storedAs.bits) continue;
      result.sets[bit] = NumberSet.fromBytes(result.end, bytes.subarray(at, at + length));
      at += length;
    }
    return result;
  }

  /** Builds the sets from the flags of all clips. */
  static fromColumns(columns: Columns): FlagSets {
    const result = new FlagSets();
    result.grow(columns.end);
    const sets = Array.from({ length: flagBits }, () => new NumberSet(result.end));
    let seen = 0;
    for (let number = 0; number < columns.end; number++) {
      const values = columns.flags[number] as number;
      if ((values & flags.exists) === 0) continue;
      seen |= values;
      for (let rest = values; rest !== 0; rest &= rest - 1) {
        sets[31 - Math.clz32(rest & -rest)]?.add(number);
      }
    }
    for (const [bit, set] of sets.entries()) if (seen & (1 << bit)) result.sets[bit] = set;
    return result;
  }
}

function getShift(bit: number): number {
  return bit < 16 ? 0 : 4;
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
