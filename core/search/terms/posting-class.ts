/*
 * The class of a posting: which fields contain the word, and roughly how often
 * it occurs in the long text (the body, or all of the user's text). A class has
 * six bits, but most postings store it in one (`postings.ts`).
 */

/** Bits of the article's fields. */
export const articleFields = { headline: 1, standfirst: 2, byline: 4 } as const;

/** Bits of the fields with the user's text. */
export const userFields = { note: 1, quote: 2, tag: 4 } as const;

/** Buckets of occurrences in the long text: 0, 1, 2, 3 to 4, 5 to 8, more. */
const bucketCount = 6;

/** Number of classes. */
export const classCount = bucketCount * 8;

/** Returns the bucket of a count. */
function toBucket(count: number): number {
  if (count <= 2) return count;
  if (count <= 4) return 3;
  return count <= 8 ? 4 : 5;
}

/** Typical count of each bucket. */
export const countByBucket: readonly number[] = [0, 1, 2, 3.5, 6, 12];

/** Returns the class of a word in these fields (bits, added) with this many occurrences in the long text. */
export function toPostingClass(fields: number, count: number): number {
  return fields * bucketCount + toBucket(count);
}

/** Returns the field bits of a class. */
export function getFields(postingClass: number): number {
  return Math.floor(postingClass / bucketCount);
}

/** Returns the bucket of a class. */
export function getBucket(postingClass: number): number {
  return postingClass % bucketCount;
}
