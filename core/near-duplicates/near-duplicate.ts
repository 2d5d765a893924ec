import type { Article } from '../model';
import { plainText } from '../text';
import { createShingles } from './shingles';

/**
 * Bands of a story: the smallest numbers among its shingles.
 *
 * A text that has a share of another's shingles has about the same share of the
 * other's bands, and they are among its own smallest, so two such texts have bands in
 * common. Each band is an index entry that every save pays for: with 24, `npm run
 * bench:near-duplicates` finds .990 of the pairs it looks for, with 16 .981, with 12
 * .964.
 */
const bandCount = 16;

/** A story with fewer shingles is too short to be distinguished from others. */
const minShingles = 20;

/**
 * Stories that share at least this much of the shorter one are near-duplicates. Chosen
 * on the tuned pages by `npm run bench:near-duplicates`.
 */
export const minSimilarity = 0.36;

/**
 * Hashes in a sketch. On real stories, the share that two sketches have in common is
 * off the share of the texts by .013 in the median and by at most .056 in 19 of 20.
 * With 128 hashes, a few texts that merely resemble a story are mistaken for it.
 */
const sketchLength = 192;

/**
 * Hashes of the shorter text below the limit of both sketches. With fewer, the
 * estimate is too uncertain.
 */
const minComparedHashes = 16;

/** The features of a story by which near-duplicates are found. */
export interface StoryFingerprint {
  /** Ascending, without repeats. */
  readonly shingles: Float64Array;
  /** Ascending; empty if the story is too short. */
  readonly bands: readonly number[];
  readonly sketch: Sketch;
}

/**
 * The smallest shingles of a text, ascending, each the first 32 of its 53 bits.
 * Stored, so near-duplicates can be found without reading texts. A sketch that is not
 * full contains all shingles of its text.
 */
export type Sketch = Uint32Array<ArrayBuffer>;

/**
 * Returns the fingerprint of a story's body. The headline is left out, because papers
 * write their own.
 */
export function fingerprintArticle(article: Pick<Article, 'body'>): StoryFingerprint {
  return fingerprintText(plainText(article.body));
}

/** Returns the fingerprint of a text. */
export function fingerprintText(text: string): StoryFingerprint {
  const shingles = createShingles(text);
  return {
    shingles,
    bands: shingles.length < minShingles ? [] : [...shingles.subarray(0, bandCount)],
    sketch: Uint32Array.from(shingles.subarray(0, sketchLength), (number) => number / 2 ** 21),
  };
}

/**
 * Returns how much of the shorter text is in the longer one, 0 to 1; 0 if the shorter
 * one is too short.
 */
export function getSimilarity(a: StoryFingerprint, b: StoryFingerprint): number {
  const shorter = Math.min(a.shingles.length, b.shingles.length);
  if (shorter < minShingles) return 0;
  return countShared(a.shingles, b.shingles, Infinity).shared / shorter;
}

/**
 * Estimates `getSimilarity` from sketches, by the numbers that both cover: those up to
 * the smaller of their maxima (bottom-k sketches: Cohen and Kaplan, "Summarizing data
 * using bottom-k sketches", PODC 2007). Returns null if they cover too little of the
 * shorter text.
 */
export function estimateSimilarity(a: Sketch, b: Sketch): number | null {
  const limit = Math.min(getLimit(a), getLimit(b));
  const { shared, aCount, bCount } = countShared(a, b, limit);
  const compared = Math.min(aCount, bCount);
  return compared < minComparedHashes ? null : shared / compared;
}

/** Counts the numbers up to `upTo` in two ascending lists, and those in both. */
function countShared(a: Float64Array | Sketch, b: Float64Array | Sketch, upTo: number) {
  let [aCount, bCount, shared] = [0, 0, 0];
  for (;;) {
    const [aNext, bNext] = [a[aCount] ?? Infinity, b[bCount] ?? Infinity];
    const least = Math.min(aNext, bNext);
    if (least > upTo || least === Infinity) return { shared, aCount, bCount };
    if (aNext === bNext) shared++;
    if (aNext <= bNext) aCount++;
    if (bNext <= aNext) bCount++;
  }
}

/** Returns the number up to which a sketch contains all shingles of its text. */
function getLimit(sketch: Sketch): number {
  return sketch.length < sketchLength ? Infinity : (sketch.at(-1) ?? Infinity);
}
