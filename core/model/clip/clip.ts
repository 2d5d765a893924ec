import * as v from 'valibot';
import { type ArticleSummary, articleSummarySchema } from '../article/article';
import { type Instant, instantSchema } from '../instant';

/** Where the reader stopped reading. */
export interface ReadingPlace {
  readonly versionId: string;
  /** Characters into the plain text of that version. */
  readonly offset: number;
}

/** See `ReadingPlace`. */
export const readingPlaceSchema: v.GenericSchema<unknown, ReadingPlace> = v.object({
  versionId: v.string(),
  offset: v.pipe(v.number(), v.minValue(0)),
});

/** A reader's kept copy of an article. Its text stands in its versions. */
export interface Clip {
  readonly id: string;
  /** `addressKey` of every address under which the story was met, the canonical one first; `workKey` and other identifiers of a work without one. */
  readonly addresses: readonly string[];
  /** True if the user typed the address of `summary`. Absent if it came from a page or a file. */
  readonly isAddressTyped?: true;
  /** The version that is read by default. */
  readonly versionId: string;
  readonly summary: ArticleSummary;
  readonly wordCount: number;
  readonly tags: readonly string[];
  /** Markdown, as typed; empty when there is none. */
  readonly note: string;
  /** When the note was last written; absent when it never was, or in a clip from before that was kept. */
  readonly noteAt?: Instant;
  /** How many annotations stand on it. */
  readonly annotationCount: number;
  /** When the reader had read it; null while it is unread. */
  readonly readAt: Instant | null;
  /** When it was made a favourite; null while it is none. */
  readonly favouriteAt: Instant | null;
  /** When it was put into the archive; null while it is not there. */
  readonly archivedAt: Instant | null;
  /** Null when it was not begun, or read to its end. */
  readonly readingPlace: ReadingPlace | null;
  readonly clippedAt: Instant;
  readonly updatedAt: Instant;
  /** When it was deleted; null while it stands. */
  readonly deletedAt: Instant | null;
}

const stateSchema = v.optional(v.nullable(instantSchema), null);

export const clipSchema: v.GenericSchema<unknown, Clip> = v.object({
  id: v.string(),
  addresses: v.array(v.string()),
  isAddressTyped: v.exactOptional(v.literal(true)),
  versionId: v.string(),
  summary: articleSummarySchema,
  wordCount: v.number(),
  tags: v.array(v.string()),
  note: v.string(),
  noteAt: v.exactOptional(instantSchema),
  annotationCount: v.number(),
  // Files and messages from before there were states are read as well.
  readAt: stateSchema,
  favouriteAt: stateSchema,
  archivedAt: stateSchema,
  readingPlace: v.optional(v.nullable(readingPlaceSchema), null),
  clippedAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
});
