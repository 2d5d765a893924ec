import type { Work } from './work';

/**
 * Units in a gram. At 6, a word of context survives most edits around it,
 * while few places of a long page share a gram by chance.
 */
export const gramLength = 6;

/** The text beyond this many units is not indexed: the index costs 8 bytes a unit. */
const indexedLimit = 4_000_000;
const largestTable = 1 << 20;
/** Units between two places at which indexing may be laid down. */
const unitsAtOnce = 1 << 14;

/** Where each gram of a text stands, as chains of positions under a hash. */
export interface GramIndex {
  readonly units: Uint16Array;
  /** Positions + 1 by bucket, the beginning of a chain; 0 ends it. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly counts: Uint32Array;
  readonly shift: number;
}

function bucketOf(units: Uint16Array, at: number, shift: number): number {
  let hash = 0;
  for (let k = 0; k < gramLength; k++) hash = Math.imul(hash, 0x01000193) ^ (units[at + k] ?? 0);
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}

/** Builds the index of a text, once for all the passages sought in it. */
export function* indexingGrams(units: Uint16Array): Work<GramIndex> {
  const length = Math.max(0, Math.min(units.length, indexedLimit) - gramLength + 1);
  let bits = 8;
  while (1 << bits < length && 1 << bits < largestTable) bits++;
  const shift = 32 - bits;
  const heads = new Int32Array(1 << bits);
  const counts = new Uint32Array(1 << bits);
  const next = new Int32Array(length);
  for (let at = length - 1; at >= 0; at--) {
    const bucket = bucketOf(units, at, shift);
    next[at] = heads[bucket] ?? 0;
    heads[bucket] = at + 1;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    if (at % unitsAtOnce === 0) yield;
  }
  return { units, heads, next, counts, shift };
}

/**
 * The positions of the gram that stands at `at` in a pattern, into `found`;
 * gives their number, or 0 when the gram has more than `limit`: what stands
 * everywhere tells nothing.
 */
export function findGram(
  index: GramIndex,
  pattern: Uint16Array,
  at: number,
  limit: number,
  found: Int32Array,
): number {
  const bucket = bucketOf(pattern, at, index.shift);
  if ((index.counts[bucket] ?? 0) > limit) return 0;
  let number = 0;
  for (let link = index.heads[bucket] ?? 0; link !== 0; link = index.next[link - 1] ?? 0) {
    let same = 0;
    while (same < gramLength && index.units[link - 1 + same] === pattern[at + same]) same++;
    if (same === gramLength) found[number++] = link - 1;
  }
  return number;
}
