import { type ReadonlySignal, signal } from '@preact/signals';
import { makeTagQuery } from '../../../components/library/search/queries';
import { eachTag, type ShelfTag } from '../../../components/library/shelves/shelves';
import type { Library, Shelves } from '../../../storage';

type Tags = Shelves['tags'];

/** Searches and saves wait for a call, so a library with thousands of tags needs several. */
const maxPerCall = 100;

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
        counts.value = await countAll(library, nodes);
      }
      isCounting = false;
    },
  };
}

/** Counts the clips of tags. Without a search index none are counted; the list shows what is wrong. */
async function countAll(
  library: Pick<Library, 'countFound'>,
  nodes: readonly ShelfTag[],
): Promise<TagCounts> {
  const counts = new Map<string, number>();
  for (let from = 0; from < nodes.length; from += maxPerCall) {
    const some = nodes.slice(from, from + maxPerCall);
    const found = await library.countFound(some.map(({ name }) => makeTagQuery(name)));
    if (!found.ok) return new Map();
    for (const [at, { key }] of some.entries()) counts.set(key, found.value[at] ?? 0);
  }
  return counts;
}

/** Adds counts to a tree of tags. They are null until counted. */
export function withCounts(tags: Tags, counts: TagCounts | null): readonly ShelfTag[] {
  return tags.map((tag) => ({
    ...tag,
    clips: counts?.get(tag.key) ?? null,
    children: withCounts(tag.children, counts),
  }));
}
