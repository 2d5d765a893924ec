import type { StoredClip } from '../../core/model';
import { hashText } from '../../core/text';

/** Everything by which a clip or a part of it is told from others. */
export function namesOf({ clip, versions, annotations }: StoredClip): readonly string[] {
  return [
    clip.id,
    ...clip.addresses,
    ...versions.map(({ id }) => id),
    ...annotations.map(({ id }) => id),
  ];
}

/**
 * A set of names that hardly ever takes a strange one for its own (a million names, one time
 * in tens of millions), and never the other way round. Sixteen bytes a name at the most.
 */
export class NameSet {
  private table = new HashTable(1 << 12);

  add(name: string): void {
    if (!this.table.put(hashOf(name), checkOf(name)) || !this.table.isHalfFull) return;
    const wider = new HashTable(this.table.places * 2);
    this.table.each((hash, check) => wider.put(hash, check));
    this.table = wider;
  }

  mayHave(name: string): boolean {
    return this.table.has(hashOf(name), checkOf(name));
  }
}

/** Pairs of hashes of which the first is not 0, each in the first free place from that one on. */
class HashTable {
  private readonly hashes: Int32Array;
  private readonly checks: Int32Array;
  private size = 0;

  /** `places` is a power of two. */
  constructor(readonly places: number) {
    this.hashes = new Int32Array(places);
    this.checks = new Int32Array(places);
  }

  get isHalfFull(): boolean {
    return this.size * 2 >= this.places;
  }

  has(hash: number, check: number): boolean {
    return this.hashes[this.placeOf(hash, check)] === hash;
  }

  /** Puts a pair where it belongs; false if it is there. */
  put(hash: number, check: number): boolean {
    const place = this.placeOf(hash, check);
    if (this.hashes[place] === hash) return false;
    this.hashes[place] = hash;
    this.checks[place] = check;
    this.size++;
    return true;
  }

  each(use: (hash: number, check: number) => void): void {
    for (const [place, hash] of this.hashes.entries()) {
      if (hash !== 0) use(hash, this.checks[place] as number);
    }
  }

  /** Where a pair is, or else would be put. */
  private placeOf(hash: number, check: number): number {
    const last = this.places - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const there = this.hashes[place];
      if (there === 0 || (there === hash && this.checks[place] === check)) return place;
    }
  }
}

/** A hash with its bits mixed once more, since ids of one kind differ in few places; never 0. */
function hashOf(name: string): number {
  let hash = hashText(name);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}

/** Another, which two names of the same hash do not share: of 32 bits alone, every library has some that do. */
function checkOf(name: string): number {
  let check = 0;
  for (let at = 0; at < name.length; at++) {
    check = (Math.imul(check, 0x2c1b3c6d) + name.charCodeAt(at)) | 0;
    check ^= check >>> 15;
  }
  return check;
}
