import type { StoredClip } from '../../core/model';
import { hashText } from '../../core/text';

/** All identifiers of a clip and its parts. */
export function namesOf({ clip, versions, annotations }: StoredClip): readonly string[] {
  return [
    clip.id,
    ...clip.addresses,
    ...versions.map(({ id }) => id),
    ...annotations.map(({ id }) => id),
  ];
}

/**
 * An approximate set of names: no false negatives, and very rare false positives (with a
 * million names, one in tens of millions of lookups). At most sixteen bytes per name.
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

/** Open addressing with linear probing. Holds pairs of hashes, of which the first is never 0. */
class HashTable {
  private readonly hashes: Int32Array;
  private readonly checks: Int32Array;
  private size = 0;

  /** `places` must be a power of two. */
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

  /** Inserts a pair; false if it is already present. */
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

  /** The slot of a pair, or the free slot where it would be inserted. */
  private placeOf(hash: number, check: number): number {
    const last = this.places - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const there = this.hashes[place];
      if (there === 0 || (there === hash && this.checks[place] === check)) return place;
    }
  }
}

/** A hash with an extra mixing step, since ids of one kind differ in few positions; never 0. */
function hashOf(name: string): number {
  let hash = hashText(name);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}

/** A second, independent hash: with 32 bits alone, every library has collisions. */
function checkOf(name: string): number {
  let check = 0;
  for (let at = 0; at < name.length; at++) {
    check = (Math.imul(check, 0x2c1b3c6d) + name.charCodeAt(at)) | 0;
    check ^= check >>> 15;
  }
  return check;
}
