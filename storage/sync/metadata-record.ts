import { dequal } from 'dequal/lite';
import type { Instant, Tag } from '../../core/model';
import {
  type Fields,
  fromMetadataFields,
  type SyncedMetadata,
  toMetadataFields,
} from '../../core/sync';
import type { LibraryDatabase } from '../schema/database';
import { createMark, metadataId } from '../schema/track-changes';

/** Describes the saved searches and tag colours of a library. */
export async function describeMetadata(db: LibraryDatabase): Promise<Fields> {
  return toMetadataFields(await readMetadata(db));
}

/** Stores saved searches and tag colours. Tags that are not used yet are kept for their colour. */
export async function storeMetadata(
  db: LibraryDatabase,
  fields: Fields,
  now: Instant,
): Promise<void> {
  const { searches, colours } = fromMetadataFields(fields);
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
}

function makeUnused(key: string, now: Instant): Omit<Tag, 'colour'> {
  return { key, name: key, uses: 0, usedAt: now, updatedAt: now, deletedAt: now };
}

/** Marks saved searches and tag colours as changed, if there are any. */
export async function markMetadata(db: LibraryDatabase): Promise<void> {
  const { searches, colours } = await readMetadata(db);
  const coloured = await db.tags.bulkGet([...colours.keys()]);
  const times = [...searches, ...coloured].flatMap((one) => one?.updatedAt ?? []);
  // Not now: what other devices have changed since counts.
  const [changedAt] = times.sort().reverse();
  if (changedAt) await db.syncChanges.put({ id: metadataId, changedAt, mark: createMark() });
}

async function readMetadata(db: LibraryDatabase): Promise<SyncedMetadata> {
  const [searches, tags] = await Promise.all([db.searches.toArray(), db.tags.toArray()]);
  const colours = new Map(tags.flatMap(({ key, colour }) => (colour ? [[key, colour]] : [])));
  return { searches, colours };
}
