import { withTags } from '../../model';
import type { ReadImport } from '../import-format';
import type { ImportedItem } from './imported-item';
import { appendText } from './make-item';
import { getItemKey } from './to-whole-clip';

/**
 * Maximum number of pages held back. Highlights of one page are usually close together in
 * a file, so few suffice.
 */
const maxWaiting = 500;

/**
 * Merges items with the same address or work that are close to each other, with the
 * highlights, tags and notes of all.
 */
export async function* mergeAdjacentItems(items: ReturnType<ReadImport>): ReturnType<ReadImport> {
  const waiting = new Map<string, ImportedItem>();
  for await (const item of items) {
    if (item === null || 'type' in item) {
      yield item;
      continue;
    }
    const key = getItemKey(item);
    const known = waiting.get(key);
    waiting.set(key, known === undefined ? item : mergeItems(known, item));
    const [oldest] = waiting;
    if (waiting.size <= maxWaiting || oldest === undefined) continue;
    waiting.delete(oldest[0]);
    yield oldest[1];
  }
  yield* waiting.values();
}

function mergeItems(first: ImportedItem, second: ImportedItem): ImportedItem {
  return {
    ...first,
    identifiers: [...new Set([...(first.identifiers ?? []), ...(second.identifiers ?? [])])],
    headline: first.headline ?? second.headline,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    tags: withTags(first.tags, second.tags),
    note: appendText(first.note, second.note),
    savedAt: [first, second].flatMap(({ savedAt }) => savedAt ?? []).sort()[0] ?? null,
    annotations: [...first.annotations, ...second.annotations],
  };
}
