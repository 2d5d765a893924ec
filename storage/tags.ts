import { cleanTagName, foldText, type Instant, type Tag, tagKey, withTag } from '../core/model';
import type { LibraryDatabase } from './database';

/** Tags as they are kept: clean names, each once. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  return tags.reduce<readonly string[]>(withTag, []);
}

/**
 * Counts the uses of tags anew where they changed; part of the transaction
 * that changes them. A name stands in the lists once for each clip or
 * annotation that carries it. A tag that nothing carries any more is dropped.
 */
export async function countTags(
  db: LibraryDatabase,
  before: readonly string[],
  after: readonly string[],
  now: Instant,
): Promise<void> {
  const changes = new Map<string, { name: string; change: number }>();
  const add = (names: readonly string[], change: 1 | -1) => {
    for (const name of names) {
      const key = tagKey(name);
      const known = changes.get(key) ?? { name, change: 0 };
      changes.set(key, { name: known.name, change: known.change + change });
    }
  };
  add(after, 1);
  add(before, -1);
  for (const [key, { name, change }] of changes) {
    if (change === 0) continue;
    const tag = (await db.tags.get(key)) ?? { key, name, uses: 0, usedAt: now };
    const uses = tag.uses + change;
    if (uses <= 0) await db.tags.delete(key);
    else await db.tags.put({ ...tag, uses, usedAt: change > 0 ? now : tag.usedAt });
  }
}

/** See `Library.completeTags`. All tags are read: a library has hundreds, not millions. */
export async function completeTags(
  db: LibraryDatabase,
  typed: string,
  limit: number,
): Promise<readonly Tag[]> {
  const wanted = foldText(cleanTagName(typed));
  const tags = await db.tags.toArray();
  return tags
    .filter(({ name }) => `/${foldText(name)}`.includes(`/${wanted}`))
    .sort(byUse)
    .slice(0, Math.max(0, limit));
}

function byUse(a: Tag, b: Tag): number {
  return b.uses - a.uses || compare(b.usedAt, a.usedAt) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
