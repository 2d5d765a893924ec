import { cleanTagName, type Instant, type Tag, tagKey } from '../../core/model';
import { foldText } from '../../core/text';
import type { LibraryDatabase } from '../schema/database';
import type { PreparedWrite } from '../schema/prepared-write';

/**
 * Updates the counts of changed tags. Part of the transaction that changes them.
 * The lists contain a name once for each clip or annotation with the tag. A tag
 * that is no longer used is marked as deleted, and takes the new spelling if it
 * is used again.
 */
export async function countTags(
  db: LibraryDatabase,
  before: readonly string[],
  after: readonly string[],
  now: Instant,
): Promise<void> {
  const prepared = await prepareTagCounts(db, before, after, now);
  await prepared.commit();
}

/** Like `countTags`, in two steps, so that callers can do other reads at the same time. */
export async function prepareTagCounts(
  db: LibraryDatabase,
  before: readonly string[],
  after: readonly string[],
  now: Instant,
): Promise<PreparedWrite> {
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
  const changed = [...changes].filter(([, { change }]) => change !== 0);
  const stored = changed.length === 0 ? [] : await db.tags.bulkGet(changed.map(([key]) => key));
  const tags = changed.map(([key, { name, change }], index) =>
    applyCount(stored[index], { key, name }, change, now),
  );
  return {
    async commit() {
      if (tags.length > 0) await db.tags.bulkPut(tags);
    },
  };
}

function applyCount(
  stored: Tag | undefined,
  { key, name }: Pick<Tag, 'key' | 'name'>,
  change: number,
  now: Instant,
): Tag {
  const unused: Tag = {
    key,
    name,
    uses: 0,
    usedAt: now,
    colour: stored?.colour ?? null,
    updatedAt: now,
    deletedAt: now,
  };
  const tag = stored === undefined || stored.uses === 0 ? unused : stored;
  const uses = tag.uses + change;
  if (uses <= 0) return { ...tag, uses: 0, updatedAt: now, deletedAt: now };
  return { ...tag, uses, usedAt: change > 0 ? now : tag.usedAt, deletedAt: null };
}

/** See `Library.listTags`. */
export async function listTags(db: LibraryDatabase): Promise<readonly Tag[]> {
  return (await db.tags.toArray()).filter(({ deletedAt }) => deletedAt === null);
}

/** See `Library.completeTags`. Reads all tags: a library has hundreds, not millions. */
export async function completeTags(
  db: LibraryDatabase,
  typed: string,
  limit: number,
): Promise<readonly Tag[]> {
  const folded = foldText(cleanTagName(typed));
  const tags = await db.tags.toArray();
  return tags
    .filter(({ uses, name }) => uses > 0 && `/${foldText(name)}`.includes(`/${folded}`))
    .sort(compareByUse)
    .slice(0, Math.max(0, limit));
}

function compareByUse(a: Tag, b: Tag): number {
  return b.uses - a.uses || compare(b.usedAt, a.usedAt) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
