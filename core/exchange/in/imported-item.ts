import type { Body, Colour, Instant, WorkLocation, ZonedTime } from '../../model';
import type { Place } from './report';

/** A mark that was made in another program. */
export interface ImportedAnnotation {
  /** In the form of a UUID; only if the file carries it. */
  readonly id?: string;
  /** Of a W3C TextQuoteSelector; what stood around is empty where the file does not say. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** Null where the file does not say. */
  readonly colour: Colour | null;
  /** Markdown; empty when there is none. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly createdAt: Instant | null;
  /** Where it is in its work, if the file says so. */
  readonly location?: WorkLocation;
  /** What was highlighted before another wording was taken over, newest first; of files of ours. */
  readonly earlier?: readonly string[];
  /** When it was last changed, where a file of ours says; what other programs say of it is by another clock. */
  readonly updatedAt?: Instant;
}

/**
 * A page that was kept in another program, as far as its file tells. `null` is
 * "the file does not say".
 */
export interface ImportedItem {
  /** Absolute, http or https. Null for highlights of a work whose address the file does not have. */
  readonly url: string | null;
  /** Further names of the work, with their kind first: "asin B000000000". */
  readonly identifiers?: readonly string[];
  /** Null as well where the file only has the address in its place. */
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The original publisher or agency of a syndicated story. */
  readonly sourceCredit: string | null;
  readonly section: string | null;
  readonly publishedAt: ZonedTime | null;
  readonly modifiedAt: ZonedTime | null;
  readonly language: string | null;
  /** Absolute, http or https. */
  readonly imageUrl: string | null;
  /** Null when the file has only a link. */
  readonly body: Body | null;
  /** Whether the text is the beginning of the story alone. */
  readonly isPreview: boolean;
  /** Whether text and marks may be our own, as a note in Markdown shows them: see `IncomingClip`. */
  readonly isRendering: boolean;
  /** Cleaned names, each once; folders are tags as well, as paths. */
  readonly tags: readonly string[];
  /** Markdown; empty when there is none. */
  readonly note: string;
  readonly savedAt: Instant | null;
  readonly updatedAt: Instant | null;
  readonly isRead: boolean | null;
  readonly isFavourite: boolean;
  readonly isArchived: boolean;
  /** When it became so, where the file says. */
  readonly favouriteAt: Instant | null;
  readonly archivedAt: Instant | null;
  readonly annotations: readonly ImportedAnnotation[];
  /** Where it stood. */
  readonly place: Place;
}
