/*
 * What is kept of a word in a clip beside the fact that it stands there: the
 * fields that hold it, and about how often the long one (body, or all that the
 * reader wrote) does. Six bits, of which most postings need one.
 */

/** Fields of an article that a posting names one by one. */
export const articleFields = { headline: 1, standfirst: 2, byline: 4 } as const;

/** Fields of what the reader wrote. */
export const readerFields = { note: 1, quote: 2, tag: 4 } as const;

/** How many times a word stands in the body, in steps: 0, 1, 2, 3 to 4, 5 to 8, more. */
const bucketCount = 6;

export const classCount = bucketCount * 8;

/** The step for a number of times. */
function bucketOf(times: number): number {
  if (times <= 2) return times;
  if (times <= 4) return 3;
  return times <= 8 ? 4 : 5;
}

/** About how many times each step stands for. */
export const timesOfBucket: readonly number[] = [0, 1, 2, 3.5, 6, 12];

/** The class of a word in these fields (added up) and so many times in the body. */
export function classOf(fields: number, times: number): number {
  return fields * bucketCount + bucketOf(times);
}

/** The fields of a class, added up. */
export function fieldsOf(postingClass: number): number {
  return Math.floor(postingClass / bucketCount);
}

/** The body's step of a class. */
export function bodyBucket(postingClass: number): number {
  return postingClass % bucketCount;
}
