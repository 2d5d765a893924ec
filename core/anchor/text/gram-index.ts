import type { Task } from './task';

/**
 * Units in a gram. At 6, a word of context survives most edits around it, while few
 * places of a long page share a gram by chance.
 */
export const gramLength = 6;

/** Units of a text that are indexed; the index costs 8 bytes per unit. */
const maxIndexedUnits = 4_000_000;
const maxBuckets = 1 << 20;
/** Units between two points where the task can be paused. */
const unitsPerStep = 1 << 14;

/** The positions of each gram of a text, as linked lists under a hash. */
export interface GramIndex {
  readonly units: Uint16Array;
  /** By bucket: the first position + 1 of its list; 0 for an empty one. */
  readonly heads: Int32Array;
  /** By position: the next position + 1 of its list; 0 ends it. */
  readonly next: Int32Array;
  readonly counts: Uint32Array;
  readonly shift: number;
}

function getBucket(units: Uint16Array, at: number, shift: number): number {
  let hash = 0;
  for (let k = 0; k < gramLength; k++) hash = Math.imul(hash, 0x01000193) ^ (units[at + k] ?? 0);
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}

/** Builds the index of a text, once for all passages located in it. */
export function* indexGrams(units: Uint16Array): Task<GramIndex> {
  const length = Math.max(0, Math.min(units.length, maxIndexedUnits) - gramLength + 1);
  let bits = 8;
  while (1 << bits < length && 1 << bits < maxBuckets) bits++;
  const shift = 32 - bits;
  const heads = new Int32Array(1 << bits);
  const counts = new Uint32Array(1 << bits);
  const next = new Int32Array(length);
  for (let at = length - 1; at >= 0; at--) {
    const bucket = getBucket(units, at, shift);
    next[at] = heads[bucket] ?? 0;
    heads[bucket] = at + 1;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    if (at % unitsPerStep === 0) yield;
  }
  return { units, heads, next, counts, shift };
}

/**
 * Writes the positions of the gram at `at` in a pattern into `positions` and returns
 * their number. Returns 0 if its bucket has more than `limit` positions: a gram that
 * occurs everywhere identifies no place.
 */
export function findGramPositions(
  index: GramIndex,
  pattern: Uint16Array,
  at: number,
  limit: number,
  positions: Int32Array,
): number {
  const bucket = getBucket(pattern, at, index.shift);
  if ((index.counts[bucket] ?? 0) > limit) return 0;
  let count = 0;
  for (let link = index.heads[bucket] ?? 0; link !== 0; link = index.next[link - 1] ?? 0) {
    let matching = 0;
    while (matching < gramLength && index.units[link - 1 + matching] === pattern[at + matching])
      matching++;
    if (matching === gramLength) positions[count++] = link - 1;
  }
  return count;
}
