import * as v from 'valibot';

/**
 * Where on a page a field was found:
 *
 * - `json-ld`: the structured data in a script
 * - `open-graph`: meta elements for social networks (`og:`, `article:`, `twitter:`)
 * - `meta`: any other meta element
 * - `microdata`: an element with `itemprop` or `rel`
 * - `heading`: a first-level heading
 * - `title`: the page's title element
 * - `class`: an element whose class names its content
 * - `text`: text near the headline, recognised by its form alone
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

const uncertainFields = ['standfirst', 'authors'] as const;

/** A field that is only shown if it is certain enough. */
export type UncertainField = (typeof uncertainFields)[number];

/**
 * Which source gave each field of an article; `null` if the field was not found. If
 * several agree, the first one in the order of extraction.
 */
export interface Evidence {
  readonly headline: Source | null;
  readonly standfirst: Source | null;
  readonly authors: Source | null;
  readonly publishedAt: Source | null;
  /**
   * A short note on what showed that the page withheld part of the story; `null` if
   * nothing did.
   */
  readonly completeness: string | null;
  /**
   * Fields for which something was found, but too uncertain to show. Not given by older
   * versions.
   */
  readonly uncertain?: readonly UncertainField[];
}

const sourceOrNull = v.nullable(v.picklist(sources));

export const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.object({
  headline: sourceOrNull,
  standfirst: sourceOrNull,
  authors: sourceOrNull,
  publishedAt: sourceOrNull,
  completeness: v.nullable(v.string()),
  uncertain: v.exactOptional(v.array(v.picklist(uncertainFields))),
});

/** The evidence of an article before extraction. */
export const noEvidence: Evidence = {
  headline: null,
  standfirst: null,
  authors: null,
  publishedAt: null,
  completeness: null,
};
