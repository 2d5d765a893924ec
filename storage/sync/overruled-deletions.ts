import type { Instant } from '../../core/model';
import {
  createClock,
  type DeletionRef,
  type KeptItem,
  type KnownRecord,
  listOverruledDeletions,
  listStamps,
  withdrawDeletion,
} from '../../core/sync';
import type { LibraryDatabase } from '../schema/database';
import type { SyncPlaceRow } from '../schema/rows';
import { createMark, metadataId } from '../schema/track-changes';
import { libraryScope } from './scope';

/** Notes which of these records have deletions that do not count. Part of a transaction. */
export async function noteOverruled(
  db: LibraryDatabase,
  records: readonly Pick<KnownRecord, 'id' | 'record'>[],
): Promise<void> {
  const place = await db.syncPlace.get(libraryScope.place);
  if (place === undefined) return;
  const { overruled: before = [], ...rest } = place;
  const overruled = new Set(before);
  for (const { id, record } of records) {
    const isOverruled = id !== metadataId && listOverruledDeletions(record).length > 0;
    if (isOverruled) overruled.add(id);
    else overruled.delete(id);
  }
  if (overruled.size === before.length && before.every((id) => overruled.has(id))) return;
  const row: SyncPlaceRow = { ...rest, ...(overruled.size > 0 && { overruled: [...overruled] }) };
  await db.syncPlace.put(row);
}

/** Lists what was kept and is still there. */
export async function listKept(db: LibraryDatabase): Promise<readonly KeptItem[]> {
  const { overruled: ids = [] } = (await db.syncPlace.get(libraryScope.place)) ?? {};
  if (ids.length === 0) return [];
  const [records, clips] = await Promise.all([
    db.syncRecords.bulkGet([...ids]),
    db.clips.bulkGet([...ids]),
  ]);
  const items = await Promise.all(
    records.map(async (row, index) => {
      const clip = clips[index];
      if (!row || !clip || clip.deletedAt !== null) return [];
      const deletions = listOverruledDeletions(row.record);
      const annotationIds = deletions.flatMap((one) => one.annotationId ?? []);
      const annotations = await db.annotations.bulkGet(annotationIds);
      const byId = new Map(annotations.map((one) => [one?.id, one]));
      return deletions.flatMap((deletion): readonly KeptItem[] => {
        const annotation = byId.get(deletion.annotationId ?? undefined) ?? null;
        const isGone = deletion.annotationId !== null && annotation?.deletedAt !== null;
        const { note } = annotation ?? clip;
        if (isGone || (deletion.what === 'note' && note.trim() === '')) return [];
        return [{ ...deletion, clip, annotation }];
      });
    }),
  );
  return items.flat();
}

/**
 * Withdraws a deletion that does not count, on all devices: no device mentions it any more. Part of
 * a transaction.
 */
export async function keepItem(
  db: LibraryDatabase,
  device: string,
  clipId: string,
  deletion: DeletionRef,
  now: Instant,
): Promise<void> {
  const row = await db.syncRecords.get(clipId);
  if (row === undefined) return;
  const clock = createClock(device);
  for (const stamp of listStamps(row.record)) clock.see(stamp);
  const record = withdrawDeletion(row.record, deletion, clock.stamp(Date.parse(now)));
  await db.syncRecords.put({ ...row, record, unsent: 1 });
  await noteOverruled(db, [{ id: clipId, record }]);
  // An exchange under way has the former record, and must not store it.
  await db.syncChanges.put({ id: clipId, changedAt: now, mark: createMark() });
}
