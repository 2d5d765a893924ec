import type { Clip, Instant } from '../../core/model';
import { fromFields, type Outcome, type Update } from '../../core/sync';
import { getStoredClips } from '../clips/stored-clips';
import type { LibraryDatabase } from '../schema/database';
import { metadataId, stopTracking } from '../schema/track-changes';
import { buildClip } from './clip-record';
import { storeMetadata } from './metadata-record';
import { noteOverruled } from './overruled-deletions';
import { replaceClips } from './replace-clips';
import { libraryScope, toSyncRow } from './scope';

/** Whether each update can be stored after those before it. */
export async function checkUpdates(
  db: LibraryDatabase,
  updates: readonly Update[],
): Promise<readonly Outcome[]> {
  const ids = updates.map(({ known }) => known.id);
  const clips = updates.map(({ known, fields }) =>
    fields && known.id !== metadataId ? (fromFields(known.id, fields)?.clip ?? null) : undefined,
  );
  const addresses = [...new Set(clips.flatMap((clip) => clip?.addresses ?? []))];
  const [changes, holders] = await Promise.all([
    db.syncChanges.bulkGet(ids),
    // Not in a transaction over clips otherwise.
    addresses.length > 0 ? db.clips.where('addresses').anyOf(addresses).toArray() : [],
  ]);
  const owners = new Map<string, string>();
  const own = ({ id, addresses: all }: Pick<Clip, 'id' | 'addresses'>) => {
    for (const address of all) owners.set(address, id);
  };
  holders.forEach(own);
  return updates.map(({ known: { id }, mark }, index): Outcome => {
    if ((changes[index]?.mark ?? null) !== mark) return 'changed';
    const clip = clips[index];
    if (clip === undefined) return 'ready';
    for (const [address, owner] of owners) if (owner === id) owners.delete(address);
    if (clip === null) return 'ready';
    const ownerId = clip.addresses.map((address) => owners.get(address)).find(Boolean);
    if (ownerId !== undefined) return { ownerId };
    own(clip);
    return 'ready';
  });
}

/** Stores updates that `checkUpdates` found ready. Runs in one transaction. */
export async function storeUpdates(
  db: LibraryDatabase,
  updates: readonly Update[],
  now: Instant,
): Promise<void> {
  // What is written here is no change of this device.
  stopTracking(libraryScope.tracked);
  const metadata = updates.find(({ known }) => known.id === metadataId)?.fields;
  if (metadata) await storeMetadata(db, metadata, now);
  const replaced = updates
    .filter(({ fields, known }) => fields !== undefined && known.id !== metadataId)
    .map(({ known }) => known.id);
  // A server may list a record twice.
  const ids = [...new Set(replaced)];
  if (ids.length > 0) {
    const rows = await db.clips.bulkGet(ids);
    // Most are new.
    const existing = rows.flatMap((row) => row?.id ?? []);
    const [stored, records] =
      existing.length > 0
        ? await Promise.all([getStoredClips(db, existing), db.syncRecords.bulkGet(existing)])
        : [[], []];
    const before = new Map(stored.map((one) => [one.clip.id, one]));
    const described = new Map(records.map((one) => [one?.id, one?.record]));
    const byId = new Map(updates.map((update) => [update.known.id, update]));
    const replacements = ids.flatMap((id, index) => {
      const old = before.get(id) ?? null;
      const update = byId.get(id);
      const after = update?.fields
        ? buildClip(update, update.fields, old, described.get(id) ?? null)
        : old;
      return after === old ? [] : [{ row: rows[index] ?? null, before: old, after }];
    });
    await replaceClips(db, replacements, now);
  }
  await db.syncRecords.bulkPut(updates.map(({ known }) => toSyncRow(libraryScope, known)));
  await noteOverruled(
    db,
    updates.map(({ known }) => known),
  );
  // There is no other row: see `checkUpdates`.
  const absorbed = updates.flatMap(({ known, mark }) => (mark === null ? [] : [known.id]));
  await db.syncChanges.bulkDelete(absorbed);
}
