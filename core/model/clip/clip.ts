import * as v from 'valibot';
import { type Author, authorSchema } from '../annotation/annotation';
import { type ArticleSummary, articleSummarySchema } from '../article/article';
import { type Instant, instantSchema } from '../instant';
import { type Corrections, correctionsSchema } from './corrections';
import { type PageValue, pageValuesSchema } from './page-values';

/** Where the user stopped reading. */
export interface ReadingPlace {
  readonly versionId: string;
  /** Offset in the plain text of that version. */
  readonly offset: number;
}

/** See `ReadingPlace`. */
export const readingPlaceSchema: v.GenericSchema<unknown, ReadingPlace> = v.object({
  versionId: v.string(),
  offset: v.pipe(v.number(), v.minValue(0)),
});

/** What another member of a shared tag says of a clip, besides their highlights. */
export interface Contribution {
  /** The id of the share. */
  readonly share: string;
  readonly author: Author;
  /** Markdown as typed; empty if there is none. */
  readonly note: string;
  /**
   * Keys of the tags below the shared one that they have ever given it, without its name: "" is the
   * shared tag. Absent if that is not known.
   */
  readonly tags?: readonly string[];
}

const contributionSchema: v.GenericSchema<unknown, Contribution> = v.object({
  share: v.string(),
  author: authorSchema,
  note: v.string(),
  tags: v.exactOptional(v.array(v.string())),
});

/** A saved article. Its text is in its versions. */
export interface Clip {
  readonly id: string;
  /**
   * `addressKey` of every address at which the story was found, the canonical one
   * first; `workKey` and other identifiers for a work without an address.
   */
  readonly addresses: readonly string[];
  /** True if the user typed the address in `summary`. Absent if it came from a page or a file. */
  readonly isAddressTyped?: true;
  /** The version that is shown by default. */
  readonly versionId: string;
  /** Of that version, as the user corrected it. */
  readonly summary: ArticleSummary;
  /** What the user corrected. Absent if they never did. */
  readonly corrections?: Corrections;
  /** What note templates asked for when the page was last clipped. Absent if none did. */
  readonly pageValues?: readonly PageValue[];
  readonly wordCount: number;
  readonly tags: readonly string[];
  /** Those of others who share this clip with the user. Absent if nobody does. */
  readonly contributions?: readonly Contribution[];
  /**
   * Keys of shared tags that others put on this clip, which the user had before. What the user
   * wrote there stays private.
   */
  readonly receivedTags?: readonly string[];
  /** Markdown as typed; empty if there is none. */
  readonly note: string;
  /**
   * When the note was last changed. Absent if it never was, or if the clip is older
   * than this field.
   */
  readonly noteAt?: Instant;
  /** Annotations that are not deleted. */
  readonly annotationCount: number;
  /** When the user finished reading it; null while it is unread. */
  readonly readAt: Instant | null;
  /** When it became a favourite; null if it is none. */
  readonly favouriteAt: Instant | null;
  /** When it was archived; null if it is not. */
  readonly archivedAt: Instant | null;
  /** Null if reading was not started, or was finished. */
  readonly readingPlace: ReadingPlace | null;
  readonly clippedAt: Instant;
  readonly updatedAt: Instant;
  /** When it was deleted; null if it is not. */
  readonly deletedAt: Instant | null;
}

/** The notes on a clip: the user's, and those of others. Some may be empty. */
export function listNotes({
  note,
  contributions = [],
}: Pick<Clip, 'note' | 'contributions'>): readonly string[] {
  return [note, ...contributions.map((one) => one.note)];
}

const optionalInstantSchema = v.optional(v.nullable(instantSchema), null);

export const clipSchema: v.GenericSchema<unknown, Clip> = v.object({
  id: v.string(),
  addresses: v.array(v.string()),
  isAddressTyped: v.exactOptional(v.literal(true)),
  versionId: v.string(),
  summary: articleSummarySchema,
  corrections: v.exactOptional(correctionsSchema),
  pageValues: v.exactOptional(pageValuesSchema),
  wordCount: v.number(),
  tags: v.array(v.string()),
  contributions: v.exactOptional(v.array(contributionSchema)),
  receivedTags: v.exactOptional(v.array(v.string())),
  note: v.string(),
  noteAt: v.exactOptional(instantSchema),
  annotationCount: v.number(),
  // Absent in old files and messages.
  readAt: optionalInstantSchema,
  favouriteAt: optionalInstantSchema,
  archivedAt: optionalInstantSchema,
  readingPlace: v.optional(v.nullable(readingPlaceSchema), null),
  clippedAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
});
