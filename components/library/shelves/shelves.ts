import type { Colour } from '../../../core/model';

/** A tag in the tree that the names make by "/". */
export interface ShelfTag {
  /** The folded name of the whole path. */
  readonly key: string;
  /** The whole path as the reader writes it. */
  readonly name: string;
  /** The last word of the path. */
  readonly step: string;
  readonly colour: Colour | null;
  /** How many clips and annotations carry it; 0 for one that only has others below it. */
  readonly uses: number;
  /** How many clips its question finds: with it or a tag below it, each once. Null until counted. */
  readonly clips: number | null;
  readonly children: readonly ShelfTag[];
}

/** A publisher: `site` is the host of its pages, as a question asks for it. */
interface ShelfPublisher {
  readonly site: string;
  readonly name: string;
  readonly count: number;
}

export interface ShelfSearch {
  readonly id: string;
  readonly name: string;
  readonly question: string;
}

/** All that stands on the left of the library, with how many clips are there. */
export interface ShelvesShown {
  readonly all: number;
  readonly unread: number;
  readonly favourites: number;
  readonly archive: number;
  readonly bin: number;
  readonly tags: readonly ShelfTag[];
  /** Those with the most clips first. */
  readonly publishers: readonly ShelfPublisher[];
  readonly searches: readonly ShelfSearch[];
}

/** Every tag of a tree, each before those below it. */
export function eachTag(tags: readonly ShelfTag[]): readonly ShelfTag[] {
  return tags.flatMap((tag) => [tag, ...eachTag(tag.children)]);
}
