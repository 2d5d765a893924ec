import { hashText, type Instant, type KeptClip } from '../core/model';

/**
 * Which clips a run of imports need not look for, because the library began it empty
 * and has since got nothing but what the run brought. To ask for the ids and addresses
 * of each clip takes a third of the time of a restored library.
 *
 * One for each run: it does not know what is made beside it, but for clips, by whose
 * running number it is told that it no longer knows everything.
 */
export class ImportMemory {
  /** The number of the library's last clip when everything was known; null before. */
  private lastNumber: number | null = null;
  private names = new NameSet();
  /** The clips that records of the file were about. */
  readonly met = new Set<string>();

  /** `clock` tells when clips come, by which an export knows what is new since it began; else it is the run's own time. */
  constructor(readonly clock: (() => Instant) | null = null) {}

  /** The library is empty, and the last number that it gave is this one. */
  beginEmpty(lastNumber: number): void {
    this.lastNumber = lastNumber;
    this.names = new NameSet();
  }

  /** Knows nothing any more; false if it knew nothing before. */
  forget(): boolean {
    const wasSure = this.lastNumber !== null;
    this.lastNumber = null;
    return wasSure;
  }

  /** The clips that may meet something in a library with this last number. */
  mayMeet<Whole extends KeptClip>(wholes: readonly Whole[], lastNumber: number): readonly Whole[] {
    if (lastNumber !== this.lastNumber) return wholes;
    return wholes.filter((whole) => namesOf(whole).some((name) => this.names.mayHave(name)));
  }

  /** These have come in, and with them the last number is this one. */
  add(wholes: readonly KeptClip[], before: number, lastNumber: number): void {
    if (before !== this.lastNumber) return;
    this.lastNumber = lastNumber;
    for (const whole of wholes) for (const name of namesOf(whole)) this.names.add(name);
  }
}

/** Everything by which a clip or a part of it is told from others. */
function namesOf({ clip, versions, annotations }: KeptClip): readonly string[] {
  return [
    clip.id,
    ...clip.addresses,
    ...versions.map(({ id }) => id),
    ...annotations.map(({ id }) => id),
  ];
}

/** A set of names that now and then takes a strange one for its own, and never the other way round. */
class NameSet {
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
