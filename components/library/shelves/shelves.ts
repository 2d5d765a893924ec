import type { Colour } from '../../../core/model';

/** A tag in the tree built from names with "/". */
export interface ShelfTag {
  /** Normalised full path. */
  readonly key: string;
  /** Full path as the user wrote it. */
  readonly name: string;
  /** Last segment of the path. */
  readonly step: string;
  readonly colour: Colour | null;
  /** Number of clips and annotations with this tag. 0 if it only has tags below it. */
  readonly uses: number;
  /** Number of clips with this tag or one below it, each counted once. Null until counted. */
  readonly clips: number | null;
  readonly children: readonly ShelfTag[];
}

/** A publisher, or the site of clips whose publisher is unknown. */
interface ShelfPublisher {
  readonly name: string;
  /** Number of clips that its query finds. */
  readonly count: number;
}

export interface ShelfSearch {
  readonly id: string;
  readonly name: string;
  readonly question: string;
}

/** Content of the sidebar, with clip counts. */
export interface ShelfData {
  readonly all: number;
  readonly unread: number;
  readonly favourites: number;
  readonly archive: number;
  readonly bin: number;
  readonly tags: readonly ShelfTag[];
  /** Most clips first. */
  readonly publishers: readonly ShelfPublisher[];
  readonly searches: readonly ShelfSearch[];
}

/** All tags of a tree, parents before children. */
export function eachTag(tags: readonly ShelfTag[]): readonly ShelfTag[] {
  return tags.flatMap((tag) => [tag, ...eachTag(tag.children)]);
}
