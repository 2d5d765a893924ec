import { type EvidenceField, shownSources } from '../../model';
import type { SourcedValue } from './sourced-value';

/**
 * How a value is supported: `confirmed` by both metadata and what the page shows, only `shown`
 * on the page, or only in its `metadata`.
 */
type Support = 'confirmed' | 'shown' | 'metadata';

/**
 * How many of the values with a support are right, and how many there are, on the labelled pages
 * that are not held back (`npm run train:certainty`). Single sources are too rare to be told
 * apart.
 *
 * Standfirst and authors have scorecards. Publisher, section, time of the last change and lead
 * image have no labels, and no known source credit came from metadata. The labels say what a page
 * shows, so a date is only counted if the page shows one.
 *
 * Every support is right more often than not, so these fields are shown whenever they are found.
 */
export const counts: {
  readonly [Field in EvidenceField]?: {
    readonly [Kind in Support]?: readonly [right: number, values: number];
  };
} = {
  headline: { confirmed: [256, 257], shown: [38, 46], metadata: [14, 18] },
  sourceCredit: { shown: [14, 14] },
  publishedAt: { confirmed: [199, 199], shown: [47, 49], metadata: [13, 19] },
};

/**
 * Returns the probability in percent that a value is right, or null if it was not measured.
 *
 * By Laplace's rule of succession: 14 of 14 are no proof that the next one is right.
 */
export function getCertainty(field: EvidenceField, found: SourcedValue<unknown>): number | null {
  const [right, values] = counts[field]?.[getSupport(found)] ?? [];
  if (right === undefined || values === undefined) return null;
  return Math.floor((100 * (right + 1)) / (values + 2));
}

function getSupport({ source, isConfirmed }: SourcedValue<unknown>): Support {
  if (isConfirmed) return 'confirmed';
  return shownSources.has(source) ? 'shown' : 'metadata';
}
