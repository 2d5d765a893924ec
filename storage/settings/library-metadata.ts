import {
  type Belongings,
  hereOnly,
  type Instant,
  type Tag,
  type Tombstone,
} from '../../core/model';
import type { LibraryDatabase } from '../schema/database';
import { keyOf } from './preferences';
import { getSettings, saveSettings } from './settings';

/** See `Library.getLibraryMetadata`; runs in one transaction. */
export async function getLibraryMetadata(db: LibraryDatabase): Promise<Belongings> {
  const prefix = keyOf('');
  const [tags, searches, settings, rows, drafts] = await Promise.all([
    db.tags.toArray(),
    db.searches.toArray(),
    getSettings(db),
    db.settings.where('key').startsWith(prefix).toArray(),
    db.drafts.toArray(),
  ]);
  const preferences = rows
    .map(({ key, value }) => [key.slice(prefix.length), value] as const)
    .filter(([name, value]) => !name.startsWith(hereOnly) && isPlain(value));
  return { tags, searches, settings, preferences: Object.fromEntries(preferences), drafts };
}

/** A handle of a folder, which is kept as well, is a thing of this browser. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** See `Library.restoreLibraryMetadata`; runs in one transaction, after the clips. */
export async function restoreLibraryMetadata(
  db: LibraryDatabase,
  { tags, searches, settings, preferences, drafts }: Belongings,
  mode: 'merge' | 'replace',
  now: Instant,
): Promise<void> {
  const isReplacing = mode === 'replace';
  await restoreTags(db, tags, isReplacing, now);
  const kept = await db.searches.toArray();
  const known = new Set(kept.map(({ id }) => id));
  const given = new Set(searches.map(({ id }) => id));
  await db.searches.bulkPut([
    ...searches.filter(({ id }) => isReplacing || !known.has(id)),
    ...kept
      .filter(({ id, deletedAt }) => isReplacing && deletedAt === null && !given.has(id))
      .map((search) => ({ ...search, updatedAt: now, deletedAt: now })),
  ]);
  if (settings !== null && isReplacing) await saveSettings(db, settings, now);
  const names = Object.keys(preferences).filter((name) => !name.startsWith(hereOnly));
  const stand = await db.settings.bulkGet(names.map(keyOf));
  await db.settings.bulkPut(
    names
      .filter((_, index) => isReplacing || stand[index] === undefined)
      .map((name) => ({ key: keyOf(name), value: preferences[name], updatedAt: now })),
  );
  // What is being written now is never written over.
  const begun = await db.drafts.bulkGet(drafts.map(({ key }) => key));
  await db.drafts.bulkPut(drafts.filter((_, index) => begun[index] === undefined));
}

/** How often tags are used is what was counted here. */
async function restoreTags(
  db: LibraryDatabase,
  tags: readonly Tag[],
  isReplacing: boolean,
  now: Instant,
): Promise<void> {
  const kept = await db.tags.bulkGet(tags.map(({ key }) => key));
  const restored = tags.flatMap((tag, index): readonly Tag[] => {
    const known = kept[index];
    const uses = known?.uses ?? 0;
    if (known === undefined || isReplacing) {
      return [{ ...tag, uses, deletedAt: uses > 0 ? null : (tag.deletedAt ?? now) }];
    }
    const isBare = known.colour === null && tag.colour !== null;
    return isBare ? [{ ...known, colour: tag.colour, updatedAt: now }] : [];
  });
  await db.tags.bulkPut(restored);
}

/** See `Library.restoreTombstones`; of what stands here, there is none. */
export async function restoreTombstones(
  db: LibraryDatabase,
  tombstones: readonly Tombstone[],
): Promise<void> {
  const tables = { clip: db.clips, version: db.versions, annotation: db.annotations } as const;
  const put: Tombstone[] = [];
  for (const kind of ['clip', 'version', 'annotation'] as const) {
    const some = tombstones.filter((one) => one.kind === kind);
    const ids = some.map(({ id }) => id);
    const standing = new Set(await tables[kind].where('id').anyOf(ids).primaryKeys());
    put.push(...some.filter(({ id }) => !standing.has(id)));
  }
  const known = await db.tombstones.bulkGet(put.map(({ id }) => id));
  await db.tombstones.bulkPut(put.filter((_, index) => known[index] === undefined));
}
