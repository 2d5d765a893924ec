import { type ReadonlySignal, signal } from '@preact/signals';
import { makeTagQuery } from '../../../components/library/search/queries';
import { eachTag, type ShelfTag } from '../../../components/library/shelves/shelves';
import type { Library, Shelves } from '../../../storage';

type Tags = Shelves['tags'];

/** The number of clips by tag key. */
export type TagCounts = ReadonlyMap<string, number>;

/**
 * Counts the clips of each tag with the tag's own query, so that the number equals the
 * length of the list that a click on the tag shows.
 */
export function createTagCounts(library: Pick<Library, 'countFound'>): {
  readonly counts: ReadonlySignal<TagCounts | null>;
  /** Counts again. A call during a count replaces any pending one. */
  count(tags: Tags): Promise<void>;
} {
  const counts = signal<TagCounts | null>(null);
  let pending: Tags | null = null;
  let isCounting = false;

  return {
    counts,
    async count(tags) {
      pending = tags;
      if (isCounting) return;
      isCounting = true;
      while (pending !== null) {
        const nodes = eachTag(withCounts(pending, null));
        pending = null;
        const found = await library.countFound(nodes.map(({ name }) => makeTagQuery(name)));
        // Without a search index no counts are shown. The list shows what is wrong.
        counts.value = new Map(
          found.ok ? nodes.map(({ key }, at) => [key, found.value[at] ?? 0]) : [],
        );
      }
      isCounting = false;
    },
  };
}

/** Adds counts to a tree of tags. They are null until counted. */
export function withCounts(tags: Tags, counts: TagCounts | null): readonly ShelfTag[] {
  return tags.map((tag) => ({
    ...tag,
    clips: counts?.get(tag.key) ?? null,
    children: withCounts(tag.children, counts),
  }));
}
