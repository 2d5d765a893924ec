import type { LibraryStory } from './test-set';

/*
 * Textbook MinHash, for comparison: signatures of 128 minimum hashes of five-word
 * shingles in 32 bands of 4. Stories that share a band are candidates.
 */

const hashCount = 128;
const rowsPerBand = 4;
const shingleWords = 5;

/** A story that shares a band with the query. Similarity is the share of equal hashes, from 0 to 1. */
export interface Candidate {
  readonly story: LibraryStory;
  readonly similarity: number;
}

/** Indexes a library. Returns a function that finds the candidates for a text. */
export function createMinHashFinder(
  library: readonly LibraryStory[],
): (text: string) => readonly Candidate[] {
  const signatures = library.map(({ text }) => computeSignature(text));
  const buckets = new Map<string, number[]>();
  signatures.forEach((signature, index) => {
    for (const band of listBands(signature)) {
      const bucket = buckets.get(band);
      if (bucket) bucket.push(index);
      else buckets.set(band, [index]);
    }
  });
  return (text) => {
    const query = computeSignature(text);
    const candidates = new Set(listBands(query).flatMap((band) => buckets.get(band) ?? []));
    return [...candidates].flatMap((index) => {
      const story = library[index];
      const signature = signatures[index];
      if (!story || !signature) return [];
      const equalCount = query.filter((hash, position) => hash === signature[position]).length;
      return [{ story, similarity: equalCount / hashCount }];
    });
  };
}

function computeSignature(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const minimums = new Uint32Array(hashCount).fill(0xffffffff);
  for (let at = 0; at + shingleWords <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (const unit of words.slice(at, at + shingleWords).join(' ')) {
      hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
    }
    for (let index = 0; index < hashCount; index++) {
      let mixed = Math.imul(hash ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
      mixed = (mixed ^ (mixed >>> 13)) >>> 0;
      if (mixed < (minimums[index] ?? 0)) minimums[index] = mixed;
    }
  }
  return minimums;
}

function listBands(signature: Uint32Array): readonly string[] {
  return Array.from(
    { length: hashCount / rowsPerBand },
    (_, band) =>
      `${band} ${signature.slice(band * rowsPerBand, band * rowsPerBand + rowsPerBand).join(' ')}`,
  );
}
