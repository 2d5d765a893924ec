export const readerNames = ['pressmark', 'readability', 'defuddle'] as const;
export type ReaderName = (typeof readerNames)[number];

/** Who of the two that are timed against each other goes first on a page. */
export type Order = readonly ['pressmark', 'readability'] | readonly ['readability', 'pressmark'];

/** What one reader made of a page; all empty where it failed. */
export interface Reading {
  readonly failure: string | null;
  /** The body without standfirst. */
  readonly text: string;
  readonly title: string | null;
  /** Ours; the other readers give one string, `byline`. */
  readonly authors: readonly string[];
  readonly byline: string | null;
  readonly date: string | null;
  readonly standfirst: string | null;
}

/** What a reader gave that failed. */
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
  /** Milliseconds of the first run on the page, as a reader of news would wait. */
  readonly firstMs: number;
  /** Milliseconds of the second run on the same page. */
  readonly warmMs: number;
}

/** What all readers made of one page. */
export interface PageReadings {
  readonly lang: string | null;
  readonly readers: Readonly<Record<ReaderName, TimedReading>>;
}
