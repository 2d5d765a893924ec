export const extractorNames = ['pressmark', 'readability', 'defuddle'] as const;
export type ExtractorName = (typeof extractorNames)[number];

/** Order of the two extractors whose times are compared. */
export type ExtractorOrder =
  | readonly ['pressmark', 'readability']
  | readonly ['readability', 'pressmark'];

/** The result of an extractor on a page. All fields are empty if it failed. */
export interface ExtractionResult {
  readonly failure: string | null;
  /** The body without standfirst. */
  readonly text: string;
  /** Images in the body. */
  readonly images: readonly { readonly url: string; readonly alt: string }[];
  readonly title: string | null;
  /** Only from our extraction. The others return one string, `byline`. */
  readonly authors: readonly string[];
  readonly byline: string | null;
  readonly date: string | null;
  readonly standfirst: string | null;
}

/** Returns the result of an extractor that failed. */
export function emptyResult(failure: string): ExtractionResult {
  return {
    failure,
    text: '',
    images: [],
    title: null,
    authors: [],
    byline: null,
    date: null,
    standfirst: null,
  };
}

export interface TimedResult extends ExtractionResult {
  /** Milliseconds of the first run on the page, which a user would wait for. */
  readonly firstRunMs: number;
  /** Milliseconds of the second run on the same page. */
  readonly secondRunMs: number;
}

/** The results of all extractors on a page. */
export interface PageResults {
  readonly lang: string | null;
  readonly extractors: Readonly<Record<ExtractorName, TimedResult>>;
}
