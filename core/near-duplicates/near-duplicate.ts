import type { Article } from '../model';
import { plainText } from '../text';
import { shinglesOf } from './shingles';

/**
 * Bands of a story: the smallest numbers among its shingles. A text that holds a
 * share of another's shingles holds about the same share of the other's bands, and
 * they are among its own smallest, so that two such texts have bands in common. Each is
 * an entry of an index, of which a save pays for all: with 24 `npm run bench:near-duplicates` finds
 * .990 of the pairs it looks for, with 16 .981, with 12 .964.
 */
const bandCount = 16;

/** Shingles of a story without which it is too short to be told from another. */
const minShingles = 20;

/**
 * Two stories that share at least so much of the shorter one are the same story.
 * Chosen on the tuned pages by `npm run bench:near-duplicates`.
 */
export const minLikeness = 0.36;

/**
 * Hashes of a sketch. On real stories the share that two sketches have in common is
 * off the share of the texts by .013 in the middle and by .056 at most in 19 of 20;
 * with 128 hashes a few of what only resembles a story are taken for it.
 */
const sketchLength = 192;

/** Hashes of the shorter text in the reach of both sketches, below which they tell too little. */
const minCompared = 16;

/** What of a story is looked at for kinship. */
export interface StoryFingerprint {
  /** Ascending, each once. */
  readonly shingles: Float64Array;
  /** Ascending; empty for a story that is too short. */
  readonly bands: readonly number[];
  readonly sketch: Sketch;
}

/**
 * The smallest shingles of a text, ascending, the first 32 of their 53 bits: what is
 * kept of a text, so that kin are told without reading texts. A sketch that is not
 * full has all shingles of its text.
 */
export type Sketch = Uint32Array<ArrayBuffer>;

/** The text of a story as it is compared with others: its body, since papers write headlines of their own. */
export function fingerprintArticle(article: Pick<Article, 'body'>): StoryFingerprint {
  return fingerprintText(plainText(article.body));
}

/** The same for a text. */
export function fingerprintText(text: string): StoryFingerprint {
  const shingles = shinglesOf(text);
  return {
    shingles,
    bands: shingles.length < minShingles ? [] : [...shingles.subarray(0, bandCount)],
    sketch: Uint32Array.from(shingles.subarray(0, sketchLength), (number) => number / 2 ** 21),
  };
}

/** How much of the shorter text stands in the longer one, 0 to 1. */
export function likenessOf(one: StoryFingerprint, other: StoryFingerprint): number {
  const shorter = Math.min(one.shingles.length, other.shingles.length);
  if (shorter < minShingles) return 0;
  return compare(one.shingles, other.shingles, Infinity).shared / shorter;
}

/**
 * The same, told from sketches by what both know of: numbers up to the smaller one of
 * their greatest (bottom-k sketches: Cohen and Kaplan, "Summarizing data using bottom-k
 * sketches", PODC 2007). Null when that is too little of the shorter text.
 */
export function sketchLikenessOf(one: Sketch, other: Sketch): number | null {
  const reach = Math.min(reachOf(one), reachOf(other));
  const { shared, ofOne, ofOther } = compare(one, other, reach);
  const compared = Math.min(ofOne, ofOther);
  return compared < minCompared ? null : shared / compared;
}

/** How many numbers up to one two ascending lists have in common, and how many each has. */
function compare(one: Float64Array | Sketch, other: Float64Array | Sketch, upTo: number) {
  let [ofOne, ofOther, shared] = [0, 0, 0];
  for (;;) {
    const [own, others] = [one[ofOne] ?? Infinity, other[ofOther] ?? Infinity];
    const least = Math.min(own, others);
    if (least > upTo || least === Infinity) return { shared, ofOne, ofOther };
    if (own === others) shared++;
    if (own <= others) ofOne++;
    if (others <= own) ofOther++;
  }
}

/** The number up to which a sketch knows all shingles of its text. */
function reachOf(sketch: Sketch): number {
  return sketch.length < sketchLength ? Infinity : (sketch.at(-1) ?? Infinity);
}
