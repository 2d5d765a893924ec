import { bodyBucket, classCount, fieldsOf, timesOfBucket } from '../terms/posting-class';

/** The two halves of a clip whose terms are kept apart. */
export type Half = 'article' | 'reader';

/** What a word is worth where it stands; the body gives 2.2 at most, like a term in BM25 with k = 1.2. */
const fieldWeights: Readonly<Record<Half, readonly number[]>> = {
  // Headline, standfirst, byline.
  article: [10, 4.5, 3.5],
  // Note, quote, tag.
  reader: [3, 3, 4.5],
};

/** BM25's usual constants: how soon more of the same stops to count, and how much length does. */
const saturation = 1.2;
const lengthShare = 0.75;

/** The step of `lengthStep` that stands for a story of usual length. */
const usualLength = 8;

/** Steps of length there are. */
export const lengthCount = 16;

const tables: Readonly<Record<Half, Float32Array>> = {
  article: makeTable('article'),
  reader: makeTable('reader'),
};

function makeTable(half: Half): Float32Array {
  const table = new Float32Array(classCount * lengthCount);
  for (let postingClass = 0; postingClass < classCount; postingClass++) {
    const fields = fieldsOf(postingClass);
    const times = timesOfBucket[bodyBucket(postingClass)] ?? 0;
    const inFields = fieldWeights[half].reduce(
      (sum, weight, bit) => sum + (fields & (1 << bit) ? weight : 0),
      0,
    );
    for (let length = 0; length < lengthCount; length++) {
      const relative = 2 ** ((length - usualLength) / 2);
      const norm = saturation * (1 - lengthShare + lengthShare * relative);
      const inBody = times === 0 ? 0 : (times * (saturation + 1)) / (times + norm);
      table[postingClass * lengthCount + length] = inFields + inBody;
    }
  }
  return table;
}

/** What terms of a half are worth, at the class times `lengthCount` plus the step of the length. */
export function weightsOf(half: Half): Float32Array {
  return tables[half];
}

/** What a term of this class is worth in a clip whose text has this length (`lengthStep`), before its rarity. */
export function weighPosting(half: Half, postingClass: number, length: number): number {
  return tables[half][postingClass * lengthCount + length] ?? 0;
}

/** How much a term tells that so many of all clips hold (BM25's, never below 0). */
export function rarity(clipsWithTerm: number, clips: number): number {
  const holding = Math.min(clipsWithTerm, clips);
  return Math.log(1 + (clips - holding + 0.5) / (holding + 0.5));
}

/** Days in which half of what freshness adds is gone. */
const halfLifeDays = 180;
/** What being of today adds at most. */
const freshShare = 0.35;

/**
 * The factor (1 to 1.35) for each age in days: asked for every clip that is found. Made by
 * multiplying, which the first answer of a worker waits for less than for powers.
 */
export const freshnessByAge = new Float64Array(4096);
{
  const daily = 2 ** (-1 / halfLifeDays);
  let share = freshShare;
  for (let ageDays = 0; ageDays < freshnessByAge.length; ageDays++) {
    freshnessByAge[ageDays] = 1 + share;
    share *= daily;
  }
}

/** The factor of a story that is so many days old. */
export function freshness(ageDays: number): number {
  return freshnessByAge[Math.max(0, Math.floor(ageDays))] ?? 1;
}
