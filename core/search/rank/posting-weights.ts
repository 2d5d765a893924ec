import { classCount, countByBucket, getBucket, getFields } from '../terms/posting-class';

/**
 * The two parts of a clip, which are indexed separately: the article, and the user's notes,
 * quotes and tags ('reader'). The values, and the name `half`, are stored in the index.
 */
export type Half = 'article' | 'reader';

/** Weight of a word by field. The long text adds up to 2.2, like a term in BM25 with k = 1.2. */
const fieldWeights: Readonly<Record<Half, readonly number[]>> = {
  // Headline, standfirst, byline.
  article: [10, 4.5, 3.5],
  // Note, quote, tag.
  reader: [3, 3, 4.5],
};

/** The usual BM25 constants: k (saturation of the term frequency) and b (length normalisation). */
const saturation = 1.2;
const lengthNormalisation = 0.75;

/** Length bucket of an average story (`toLengthBucket`). */
const averageLengthBucket = 8;

/** Number of length buckets. */
export const lengthBucketCount = 16;

const tables: Readonly<Record<Half, Float32Array>> = {
  article: makeTable('article'),
  reader: makeTable('reader'),
};

function makeTable(half: Half): Float32Array {
  const table = new Float32Array(classCount * lengthBucketCount);
  for (let postingClass = 0; postingClass < classCount; postingClass++) {
    const fields = getFields(postingClass);
    const count = countByBucket[getBucket(postingClass)] ?? 0;
    const inFields = fieldWeights[half].reduce(
      (sum, weight, bit) => sum + (fields & (1 << bit) ? weight : 0),
      0,
    );
    for (let length = 0; length < lengthBucketCount; length++) {
      const relative = 2 ** ((length - averageLengthBucket) / 2);
      const norm = saturation * (1 - lengthNormalisation + lengthNormalisation * relative);
      const inBody = count === 0 ? 0 : (count * (saturation + 1)) / (count + norm);
      table[postingClass * lengthBucketCount + length] = inFields + inBody;
    }
  }
  return table;
}

/** Returns the weights of a half. The index is the class times `lengthBucketCount` plus the length bucket. */
export function getWeights(half: Half): Float32Array {
  return tables[half];
}

/** Returns the weight of a class in a text of this length bucket, before the IDF. */
export function getWeight(half: Half, postingClass: number, length: number): number {
  return tables[half][postingClass * lengthBucketCount + length] ?? 0;
}

/** Returns the inverse document frequency of a term (BM25, never below 0). */
export function getIdf(clipsWithTerm: number, clipCount: number): number {
  const matchCount = Math.min(clipsWithTerm, clipCount);
  return Math.log(1 + (clipCount - matchCount + 0.5) / (matchCount + 0.5));
}

/** Half-life of the freshness bonus, in days. */
const halfLifeDays = 180;
/** Freshness bonus of today's stories. */
const maxFreshnessBonus = 0.35;

/**
 * Freshness factor (1 to 1.35) by age in days, used for every match. Built by
 * multiplication, because powers would delay the first query of a worker.
 */
export const freshnessByAge = new Float64Array(4096);
{
  const dailyFactor = 2 ** (-1 / halfLifeDays);
  let bonus = maxFreshnessBonus;
  for (let ageDays = 0; ageDays < freshnessByAge.length; ageDays++) {
    freshnessByAge[ageDays] = 1 + bonus;
    bonus *= dailyFactor;
  }
}

/** Returns the freshness factor of a story of this age. */
export function getFreshness(ageDays: number): number {
  return freshnessByAge[Math.max(0, Math.floor(ageDays))] ?? 1;
}
