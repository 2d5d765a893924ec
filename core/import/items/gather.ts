import { withTag } from '../../model';
import type { ImportedItem } from './imported-item';
import { noteWith } from './make-item';
import { keyOf } from './to-whole-clip';

/**
 * Maximum number of pages held back. Highlights of one page are usually close together in
 * a file, so few suffice.
 */
const maxWaiting = 500;

/**
 * Merges items with the same address or work that are close to each other, with the
 * highlights, tags and notes of all.
 */
export async function* gather(items: AsyncIterable<ImportedItem>): AsyncGenerator<ImportedItem> {
  const waiting = new Map<string, ImportedItem>();
  for await (const item of items) {
    const key = keyOf(item);
    const known = waiting.get(key);
    waiting.set(key, known === undefined ? item : together(known, item));
    const [oldest] = waiting;
    if (waiting.size <= maxWaiting || oldest === undefined) continue;
    waiting.delete(oldest[0]);
    yield oldest[1];
  }
  yield* waiting.values();
}

function together(one: ImportedItem, other: ImportedItem): ImportedItem {
  return {
    ...one,
    identifiers: [...new Set([...(one.identifiers ?? []), ...(other.identifiers ?? [])])],
    headline: one.headline ?? other.headline,
    authors: one.authors.length > 0 ? one.authors : other.authors,
    tags: other.tags.reduce(withTag, one.tags),
    note: noteWith(one.note, other.note),
    savedAt: earlier(one.savedAt, other.savedAt),
    annotations: [...one.annotations, ...other.annotations],
  };
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
