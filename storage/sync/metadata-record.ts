import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import type { Instant, Tag } from '../../core/model';
import {
  type Fields,
  fromMetadataFields,
  memberPreference,
  mergeShares,
  type Share,
  type SyncedMetadata,
  sharesPreference,
  sharesSchema,
  toMetadataFields,
  toSyncedShare,
} from '../../core/sync';
import type { LibraryDatabase } from '../schema/database';
import { createMark, metadataId } from '../schema/track-changes';
import { getPreference, savePreference } from '../settings/preferences';
import { isTracked, libraryScope } from './scope';

/** Describes the saved searches, tag colours and shares of a library. */
export async function describeMetadata(db: LibraryDatabase): Promise<Fields> {
  return toMetadataFields(await readMetadata(db));
}

/** Stores saved searches, tag colours and shares. Tags that are not used yet are kept for their colour. */
export async function storeMetadata(
  db: LibraryDatabase,
  fields: Fields,
  now: Instant,
): Promise<void> {
  const { searches, colours, shares, member } = fromMetadataFields(fields);
  const stored = new Map((await db.searches.toArray()).map((search) => [search.id, search]));
  const tags = new Map((await db.tags.toArray()).map((tag) => [tag.key, tag]));
  const keys = new Set([...colours.keys(), ...tags.keys()]);
  const coloured = [...keys].flatMap((key): readonly Tag[] => {
    const tag = tags.get(key);
    const colour = colours.get(key) ?? null;
    if (tag?.colour === colour) return [];
    if (tag) return [{ ...tag, colour, updatedAt: now }];
    return colour ? [{ ...makeUnused(key, now), colour }] : [];
  });
  await db.searches.bulkPut(searches.filter((one) => !dequal(one, stored.get(one.id))));
  await db.tags.bulkPut(coloured);
  const own = await readShares(db);
  const merged = mergeShares(own, shares, createMark);
  if (!dequal(merged, own)) await savePreference(db, sharesPreference, merged, now);
  if (member !== null && member !== (await readMemberId(db))) {
    await savePreference(db, memberPreference, member, now);
  }
}

/** Stores the shares of this device, and marks them as changed for the user's other devices. */
export async function storeShares(
  db: LibraryDatabase,
  shares: readonly Share[],
  now: Instant,
): Promise<void> {
  const before = await readShares(db);
  if (dequal(before, shares)) return;
  await savePreference(db, sharesPreference, shares, now);
  const [first] = [...before, ...shares];
  if (first && (await readMemberId(db)) === null) {
    await savePreference(db, memberPreference, first.member, now);
  }
  const isSynced = await isTracked(db, libraryScope.tracked);
  if (!isSynced || dequal(before.map(toSyncedShare), shares.map(toSyncedShare))) return;
  await db.syncChanges.put({ id: metadataId, changedAt: now, mark: createMark() });
}

export async function readShares(db: LibraryDatabase): Promise<readonly Share[]> {
  return v.parse(sharesSchema, await getPreference(db, sharesPreference));
}

/** The user's member id in all shares, or null if they never joined one. */
async function readMemberId(db: LibraryDatabase): Promise<string | null> {
  const id = await getPreference(db, memberPreference);
  return typeof id === 'string' ? id : null;
}

function makeUnused(key: string, now: Instant): Omit<Tag, 'colour'> {
  return { key, name: key, uses: 0, usedAt: now, updatedAt: now, deletedAt: now };
}

/** Marks saved searches, tag colours and shares as changed, if there are any. */
export async function markMetadata(db: LibraryDatabase, now: Instant): Promise<void> {
  const { searches, colours, shares, member } = await readMetadata(db);
  const coloured = await db.tags.bulkGet([...colours.keys()]);
  const times = [...searches, ...coloured].flatMap((one) => one?.updatedAt ?? []);
  // Not now, if possible: what other devices have changed since counts.
  const changedAt = times.sort().at(-1) ?? (shares.length > 0 || member !== null ? now : null);
  if (changedAt) await db.syncChanges.put({ id: metadataId, changedAt, mark: createMark() });
}

async function readMetadata(db: LibraryDatabase): Promise<SyncedMetadata> {
  const [searches, tags, shares, member] = await Promise.all([
    db.searches.toArray(),
    db.tags.toArray(),
    readShares(db),
    readMemberId(db),
  ]);
  const colours = new Map(tags.flatMap(({ key, colour }) => (colour ? [[key, colour]] : [])));
  return { searches, colours, shares: shares.map(toSyncedShare), member };
}
