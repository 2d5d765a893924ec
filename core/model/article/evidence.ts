import * as v from 'valibot';

/**
 * Where on a page something was found:
 *
 * - `json-ld`: the structured data in a script
 * - `open-graph`: meta elements for social networks (`og:`, `article:`, `twitter:`)
 * - `meta`: any other meta element
 * - `microdata`: an element that is marked with `itemprop` or `rel`
 * - `heading`: a first-level heading
 * - `title`: the page's title element
 * - `class`: an element whose class says what it holds
 * - `text`: words near the headline, told by their form alone
 * - `address`: the page's address
 */
const sources = [
  'json-ld',
  'open-graph',
  'meta',
  'microdata',
  'heading',
  'title',
  'class',
  'text',
  'address',
] as const;

export type Source = (typeof sources)[number];

/**
 * Why an article says what it says: which source gave each field, `null` where
 * the field was not found. Where several agree, the one that was asked first.
 */
export interface Evidence {
  readonly headline: Source | null;
  readonly standfirst: Source | null;
  readonly authors: Source | null;
  readonly publishedAt: Source | null;
  /** What showed that the page held back a part of the story, in a few words; `null` when nothing did. */
  readonly completeness: string | null;
}

const sourceOrNull = v.nullable(v.picklist(sources));

export const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.object({
  headline: sourceOrNull,
  standfirst: sourceOrNull,
  authors: sourceOrNull,
  publishedAt: sourceOrNull,
  completeness: v.nullable(v.string()),
});

/** The evidence of an article of which nothing is known yet. */
export const noEvidence: Evidence = {
  headline: null,
  standfirst: null,
  authors: null,
  publishedAt: null,
  completeness: null,
};
