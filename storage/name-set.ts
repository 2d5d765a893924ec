import { hashText, type KeptClip } from '../core/model';

/** Everything by which a clip or a part of it is told from others. */
export function namesOf({ clip, versions, annotations }: KeptClip): readonly string[] {
  return [
    clip.id,
    ...clip.addresses,
    ...versions.map(({ id }) => id),
    ...annotations.map(({ id }) => id),
  ];
}

/** A set of names that now and then takes a strange one for its own, and never the other way round. */
export class NameSet {
  /** Hashes that are not 0, each in the first free place from its own on. */
  private hashes = new Int32Array(1 << 12);
  private size = 0;

  add(name: string): void {
    if (!put(this.hashes, hashOf(name))) return;
    this.size++;
    if (this.size * 2 < this.hashes.length) return;
    const wider = new Int32Array(this.hashes.length * 2);
    for (const hash of this.hashes) if (hash !== 0) put(wider, hash);
    this.hashes = wider;
  }

  mayHave(name: string): boolean {
    const hash = hashOf(name);
    return this.hashes[placeOf(this.hashes, hash)] === hash;
  }
}

/** Puts a hash where it belongs; false if it is there. */
function put(hashes: Int32Array, hash: number): boolean {
  const place = placeOf(hashes, hash);
  if (hashes[place] === hash) return false;
  hashes[place] = hash;
  return true;
}

/** Where a hash is, or else would be put; a power of two of places, half of them free. */
function placeOf(hashes: Int32Array, hash: number): number {
  let place = hash & (hashes.length - 1);
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (hashes.length - 1);
  return place;
}

/** A hash with its bits mixed once more, since ids of one kind differ in few places; never 0. */
function hashOf(name: string): number {
  let hash = hashText(name);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}
