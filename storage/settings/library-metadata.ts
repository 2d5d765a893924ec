import {
  type Instant,
  type LibraryMetadata,
  localPreferencePrefix,
  type Tag,
  type Tombstone,
} from '../../core/model';
import { reconcileTombstone } from '../../core/reconcile';
import type { LibraryDatabase } from '../schema/database';
import { toPreferenceKey } from './preferences';
import { getSettings, saveSettings } from './settings';

/** See `Library.getLibraryMetadata`. Runs in one transaction. */
export async function getLibraryMetadata(db: LibraryDatabase): Promise<LibraryMetadata> {
  const prefix = toPreferenceKey('');
  const [tags, searches, settings, rows, drafts] = await Promise.all([
    db.tags.toArray(),
    db.searches.toArray(),
    getSettings(db),
    db.settings.where('key').startsWith(prefix).toArray(),
    db.drafts.toArray(),
  ]);
  const preferences = rows
    .map(({ key, value }) => [key.slice(prefix.length), value] as const)
    .filter(([name, value]) => !name.startsWith(localPreferencePrefix) && isPlainData(value));
  return { tags, searches, settings, preferences: Object.fromEntries(preferences), drafts };
}

/** False for folder handles, which are stored too but only work in this browser. */
function isPlainData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** See `Library.restoreLibraryMetadata`. Runs in one transaction, after the clips were restored. */
export async function restoreLibraryMetadata(
  db: LibraryDatabase,
  { tags, searches, settings, preferences, drafts }: LibraryMetadata,
  mode: 'merge' | 'replace',
  now: Instant,
): Promise<void> {
  const isReplacing = mode === 'replace';
  await restoreTags(db, tags, isReplacing, now);
  const stored = await db.searches.toArray();
  const known = new Set(stored.map(({ id }) => id));
  const restoredIds = new Set(searches.map(({ id }) => id));
  await db.searches.bulkPut([
    ...searches.filter(({ id }) => isReplacing || !known.has(id)),
    ...stored
      .filter(({ id, deletedAt }) => isReplacing && deletedAt === null && !restoredIds.has(id))
      .map((search) => ({ ...search, updatedAt: now, deletedAt: now })),
  ]);
  if (settings !== null && isReplacing) await saveSettings(db, settings, now);
  const names = Object.keys(preferences).filter((name) => !name.startsWith(localPreferencePrefix));
  const storedPreferences = await db.settings.bulkGet(names.map(toPreferenceKey));
  await db.settings.bulkPut(
    names
      .filter((_, index) => isReplacing || storedPreferences[index] === undefined)
      .map((name) => ({ key: toPreferenceKey(name), value: preferences[name], updatedAt: now })),
  );
  // Never overwrite a draft that the user is writing now.
  const storedDrafts = await db.drafts.bulkGet(drafts.map(({ key }) => key));
  await db.drafts.bulkPut(drafts.filter((_, index) => storedDrafts[index] === undefined));
}

/** Restores tags. `uses` stays as counted here. */
async function restoreTags(
  db: LibraryDatabase,
  tags: readonly Tag[],
  isReplacing: boolean,
  now: Instant,
): Promise<void> {
  const stored = await db.tags.bulkGet(tags.map(({ key }) => key));
  const restored = tags.flatMap((tag, index): readonly Tag[] => {
    const known = stored[index];
    const uses = known?.uses ?? 0;
    if (known === undefined || isReplacing) {
      return [{ ...tag, uses, deletedAt: uses > 0 ? null : (tag.deletedAt ?? now) }];
    }
    const hasNoColour = known.colour === null && tag.colour !== null;
    return hasNoColour ? [{ ...known, colour: tag.colour, updatedAt: now }] : [];
  });
  await db.tags.bulkPut(restored);
}

/** See `Library.restoreTombstones`. Skips ids that exist here. */
export async function restoreTombstones(
  db: LibraryDatabase,
  tombstones: readonly Tombstone[],
): Promise<void> {
  const tables = { clip: db.clips, version: db.versions, annotation: db.annotations } as const;
  const missing: Tombstone[] = [];
  for (const kind of ['clip', 'version', 'annotation'] as const) {
    const ofKind = tombstones.filter((tombstone) => tombstone.kind === kind);
    const ids = ofKind.map(({ id }) => id);
    const existing = new Set(await tables[kind].where('id').anyOf(ids).primaryKeys());
    missing.push(...ofKind.filter(({ id }) => !existing.has(id)));
  }
  const known = await db.tombstones.bulkGet(missing.map(({ id }) => id));
  await db.tombstones.bulkPut(
    missing.map((tombstone, index) => {
      const stored = known[index];
      return stored ? reconcileTombstone('restore', stored, tombstone) : tombstone;
    }),
  );
}
