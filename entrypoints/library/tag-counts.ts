import { type ReadonlySignal, signal } from '@preact/signals';
import { tagQuestion } from '../../components/library/search/questions';
import { eachTag, type ShelfTag } from '../../components/library/shelves/shelves';
import type { Library, Shelves } from '../../storage';

type Tags = Shelves['tags'];

/** Clips by the key of the tag that finds them; null until counted. */
export type TagCounts = ReadonlyMap<string, number>;

/**
 * Counts the clips of each tag by asking the tag's own question, so that a number
 * is the length of the list that a click on it shows.
 */
export function createTagCounts(library: Pick<Library, 'countFound'>): {
  readonly counts: ReadonlySignal<TagCounts | null>;
  /** Counts again. A call during a count replaces any pending one. */
  count(tags: Tags): Promise<void>;
} {
  const counts = signal<TagCounts | null>(null);
  let next: Tags | null = null;
  let isCounting = false;

  return {
    counts,
    async count(tags) {
      next = tags;
      if (isCounting) return;
      isCounting = true;
      while (next !== null) {
        const nodes = eachTag(withCounts(next, null));
        next = null;
        const found = await library.countFound(nodes.map(({ name }) => tagQuestion(name)));
        // The list says what is wrong with the index; without it no number is shown.
        counts.value = new Map(
          found.ok ? nodes.map(({ key }, at) => [key, found.value[at] ?? 0]) : [],
        );
      }
      isCounting = false;
    },
  };
}

/** A tree of tags with the clips that were counted for each. */
export function withCounts(tags: Tags, counts: TagCounts | null): readonly ShelfTag[] {
  return tags.map((tag) => ({
    ...tag,
    clips: counts?.get(tag.key) ?? null,
    children: withCounts(tag.children, counts),
  }));
}
