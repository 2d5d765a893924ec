export const readerNames = ['pressmark', 'readability', 'defuddle'] as const;
export type ReaderName = (typeof readerNames)[number];

/** Order of the two extractors whose times are compared. */
export type Order = readonly ['pressmark', 'readability'] | readonly ['readability', 'pressmark'];

/** The result of an extractor on a page. All fields are empty if it failed. */
export interface Reading {
  readonly failure: string | null;
  /** The body without standfirst. */
  readonly text: string;
  readonly title: string | null;
  /** Only from our extraction. The others return one string, `byline`. */
  readonly authors: readonly string[];
  readonly byline: string | null;
  readonly date: string | null;
  readonly standfirst: string | null;
}

/** Returns the reading of an extractor that failed. */
export function emptyReading(failure: string): Reading {
  return {
    failure,
    text: '',
    title: null,
    authors: [],
    byline: null,
    date: null,
    standfirst: null,
  };
}

export interface TimedReading extends Reading {
  /** Milliseconds of the first run on the page, which a user would wait for. */
  readonly firstMs: number;
  /** Milliseconds of the second run on the same page. */
  readonly warmMs: number;
}

/** The readings of all extractors on a page. */
export interface PageReadings {
  readonly lang: string | null;
  readonly readers: Readonly<Record<ReaderName, TimedReading>>;
}
