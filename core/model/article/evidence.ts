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
 * - `credit`: a line before, in or after the story that names its source
 * - `image`: an image that the page shows above or in the story
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
  'credit',
  'image',
  'address',
] as const;

export type Source = (typeof sources)[number];

/** Sources that a page shows to its readers. The others are metadata. */
export const shownSources: ReadonlySet<Source> = new Set<Source>([
  'microdata',
  'heading',
  'class',
  'text',
  'credit',
  'image',
]);

/** The fields with evidence, in the order in which they are shown. */
export const evidenceFields = [
  'headline',
  'standfirst',
  'authors',
  'publisher',
  'sourceCredit',
  'publishedAt',
  'modifiedAt',
  'section',
  'image',
] as const;

export type EvidenceField = (typeof evidenceFields)[number];

/**
 * Which source gave each field of an article; `null` if the field was not found. If
 * several agree, the first one in the order of extraction. Versions before November 2026
 * give the source of headline, standfirst, authors and publication time only.
 */
export interface Evidence {
  readonly headline: Source | null;
  readonly standfirst: Source | null;
  readonly authors: Source | null;
  readonly publisher?: Source | null;
  readonly sourceCredit?: Source | null;
  readonly publishedAt: Source | null;
  readonly modifiedAt?: Source | null;
  readonly section?: Source | null;
  readonly image?: Source | null;
  /**
   * A short note on what showed that the page withheld part of the story; `null` if
   * nothing did.
   */
  readonly completeness: string | null;
  /**
   * Fields for which the page's metadata and what it shows agree. Not given by older
   * versions.
   */
  readonly confirmed?: readonly EvidenceField[];
  /**
   * The probability that a field is right, in percent, as measured on labelled pages with
   * the same evidence. Only of fields that were found and whose labels suffice. Not given by
   * older versions.
   */
  readonly certainty?: { readonly [Field in EvidenceField]?: number };
  /**
   * Fields for which something was found, but too uncertain to show. Not given by older
   * versions.
   */
  readonly uncertain?: readonly EvidenceField[];
}

const source = v.nullable(v.picklist(sources));
const laterSource = v.exactOptional(source);
const fields = v.exactOptional(v.array(v.picklist(evidenceFields)));

export const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.object({
  headline: source,
  standfirst: source,
  authors: source,
  publisher: laterSource,
  sourceCredit: laterSource,
  publishedAt: source,
  modifiedAt: laterSource,
  section: laterSource,
  image: laterSource,
  completeness: v.nullable(v.string()),
  confirmed: fields,
  certainty: v.exactOptional(
    v.record(v.picklist(evidenceFields), v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  ),
  uncertain: fields,
});

/** The evidence of an article before extraction. */
export const noEvidence: Evidence = {
  headline: null,
  standfirst: null,
  authors: null,
  publishedAt: null,
  completeness: null,
};

/** Returns evidence without that of some fields, as if they had not been found. */
export function withoutEvidence(evidence: Evidence, removed: readonly string[]): Evidence {
  const { confirmed, certainty, uncertain, ...sources } = evidence;
  const isKept = (field: string) => !removed.includes(field);
  const keep = (name: 'confirmed' | 'uncertain', fields: readonly EvidenceField[] = []) => {
    const kept = fields.filter(isKept);
    return kept.length > 0 && { [name]: kept };
  };
  return {
    ...sources,
    ...Object.fromEntries(
      removed.filter((field) => field in sources).map((field) => [field, null]),
    ),
    ...keep('confirmed', confirmed),
    ...(certainty && {
      certainty: Object.fromEntries(Object.entries(certainty).filter(([field]) => isKept(field))),
    }),
    ...keep('uncertain', uncertain),
  };
}
