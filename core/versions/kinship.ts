import { type Article, plainText } from '../model';
import { shinglesOf } from './shingles';

/**
 * Bands of a story: the smallest numbers among its shingles. A text that holds a
 * share of another's shingles holds about the same share of the other's bands, and
 * they are among its own smallest, so that two such texts have bands in common.
 */
const bandCount = 24;

/** Shingles of a story without which it is too short to be told from another. */
const leastShingles = 20;

/**
 * Two stories that share at least so much of the shorter one are the same story.
 * Chosen on the tuned pages by `npm run bench:kin`.
 */
export const leastLikeness = 0.36;

/** What of a story is looked at for kinship. */
export interface KinText {
  readonly shingles: ReadonlySet<number>;
  /** Ascending; empty for a story that is too short. */
  readonly bands: readonly number[];
}

/** The text of a story as it is compared with others: its body, since papers write headlines of their own. */
export function readKinText(article: Pick<Article, 'body'>): KinText {
  return kinTextOf(plainText(article.body));
}

/** The same for a text. */
export function kinTextOf(text: string): KinText {
  const shingles = shinglesOf(text);
  return { shingles, bands: shingles.size < leastShingles ? [] : smallest(shingles, bandCount) };
}

function smallest(numbers: ReadonlySet<number>, count: number): readonly number[] {
  return [...Float64Array.from(numbers).sort().subarray(0, count)];
}

/** How much of the shorter text stands in the longer one, 0 to 1. */
export function likenessOf(one: KinText, other: KinText): number {
  const [short, long] =
    one.shingles.size <= other.shingles.size
      ? [one.shingles, other.shingles]
      : [other.shingles, one.shingles];
  if (short.size < leastShingles) return 0;
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared++;
  return shared / short.size;
}
