import type {
  Author,
  Body,
  Colour,
  Completeness,
  Instant,
  WorkLocation,
  ZonedTime,
} from '../../model';
import type { Place } from './report';

/** An annotation made in another program. */
export interface ImportedAnnotation {
  /** A UUID; only if the file has one. */
  readonly id?: string;
  /** As in a W3C TextQuoteSelector; prefix and suffix are empty if the file has none. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** Null if the file does not say. */
  readonly colour: Colour | null;
  /** Markdown; may be empty. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly createdAt: Instant | null;
  /** The location in the work, if the file has one. */
  readonly location?: WorkLocation;
  /** Earlier quotes, from before the text changed, newest first. Only in our own files. */
  readonly earlier?: readonly string[];
  /** When it was last changed. Only from our own files: other programs have their own clocks. */
  readonly updatedAt?: Instant;
  /** Who made it, if that is not the user. Only from our own files. */
  readonly author?: Author;
}

/**
 * A page saved in another program, as far as its file tells. `null` means that the file
 * does not say.
 */
export interface ImportedItem {
  /** Absolute, http or https. Null for highlights of a work whose address is not in the file. */
  readonly url: string | null;
  /** Further identifiers of the work, prefixed with their kind: "asin B000000000". */
  readonly identifiers?: readonly string[];
  /** Also null if the file has the address in place of a headline. */
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
  /** Null if the file has only a link. */
  readonly body: Body | null;
  /** How much of the story the text is. */
  readonly completeness: Exclude<Completeness, 'link'>;
  /**
   * True if text and highlights may be our own, written to a Markdown note: see
   * `IncomingClip`.
   */
  readonly isRendering: boolean;
  /** Cleaned and unique; folders are included as tag paths. */
  readonly tags: readonly string[];
  /** Markdown; may be empty. */
  readonly note: string;
  readonly savedAt: Instant | null;
  readonly updatedAt: Instant | null;
  readonly isRead: boolean | null;
  /** When it was read, if the file says so. */
  readonly readAt: Instant | null;
  readonly isFavourite: boolean;
  readonly isArchived: boolean;
  /** When it became a favourite, if the file says so. */
  readonly favouriteAt: Instant | null;
  readonly archivedAt: Instant | null;
  readonly annotations: readonly ImportedAnnotation[];
  /** Where in the file the item was. */
  readonly place: Place;
}
