import {
  binRetentionDays,
  type Instant,
  type Result,
  succeed,
  type Tombstone,
} from '../../core/model';
import { queueIndexChanges } from '../clips/queue-index-change';
import { deleteImageUses } from '../images/images';
import { addClipDeltas, type CounterDeltas } from '../schema/counter-deltas';
import { applyDeltas } from '../schema/counters';
import type { LibraryDatabase, Write } from '../schema/database';
import type { ClipRow } from '../schema/rows';
import { listClipVersions } from '../versions/versions';
import { purgeInBatches } from './purge-in-batches';

const retentionMs = binRetentionDays * 86_400_000;

/** See `Library.purgeBin`. Also purges single annotations that were deleted as long ago. */
export async function purgeBin(
  db: LibraryDatabase,
  write: Write,
  now: Instant,
): Promise<Result<number>> {
  const until = new Date(Date.parse(now) - retentionMs).toISOString();
  const inBin = await write(async () =>
    succeed(await db.clips.where('deletedAt').belowOrEqual(until).primaryKeys()),
  );
  if (!inBin.ok) return inBin;
  const purged = await purgeInBatches(inBin.value, (ids) =>
    write(async () => succeed(await removeClips(db, ids, now))),
  );
  if (!purged.ok) return purged;
  const done = await write(async () => {
    const expired = await db.annotations
      .where('deletedAt')
      .belowOrEqual(until)
      // What somebody else made is only hidden. Purged, it would return with the next exchange.
      .filter(({ author }) => !author)
      .primaryKeys();
    await addTombstones(db, 'annotation', expired, now);
    if (expired.length > 0) await db.annotations.bulkDelete(expired);
    return succeed(null);
  });
  return done.ok ? purged : done;
}

/**
 * Removes those of the clips that are still in the bin, or all, and what belongs to them; their
 * tombstones stay. The tags of active clips are counted by the caller.
 */
export async function removeClips(
  db: LibraryDatabase,
  ids: readonly string[],
  now: Instant,
  { evenIfActive = false } = {},
): Promise<number> {
  if (ids.length === 0) return 0;
  const stored = await db.clips.bulkGet([...ids]);
  const rows = stored.filter(
    (row): row is ClipRow => row !== undefined && (evenIfActive || row.deletedAt !== null),
  );
  if (rows.length === 0) return 0;
  const deltas: CounterDeltas = new Map();
  for (const row of rows) {
    addClipDeltas(deltas, row, -1);
    const versions = await listClipVersions(db, row.id);
    const annotations = await db.annotations
      .where('[clipId+createdAt]')
      .between([row.id, ''], [row.id, '\uffff'])
      .primaryKeys();
    const versionIds = versions.map(({ id }) => id);
    await addTombstones(db, 'version', versionIds, now);
    await addTombstones(db, 'annotation', annotations, now);
    await db.versions.bulkDelete(versionIds);
    if (annotations.length > 0) await db.annotations.bulkDelete(annotations);
    await deleteImageUses(db, row.id);
  }
  const clipIds = rows.map(({ id }) => id);
  await addTombstones(db, 'clip', clipIds, now);
  await db.clips.bulkDelete(clipIds);
  await db.kinSketches.bulkDelete(rows.map(({ number }) => number));
  await applyDeltas(db, deltas);
  await queueIndexChanges(
    db,
    rows.map((before) => ({ kind: 'clip', before, after: null, article: null })),
  );
  return rows.length;
}

async function addTombstones(
  db: LibraryDatabase,
  kind: Tombstone['kind'],
  ids: readonly string[],
  deletedAt: Instant,
): Promise<void> {
  if (ids.length === 0) return;
  await db.tombstones.bulkPut(ids.map((id) => ({ id, kind, deletedAt })));
}
