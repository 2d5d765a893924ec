import type { StoredClip } from '../../../core/model';
import {
  emptyFields,
  type Fields,
  listAnnotationIds,
  readFields,
  type SyncRecord,
  type Update,
} from '../../../core/sync';
import type { LibraryDatabase } from '../../schema/database';
import type { SyncRecordRow } from '../../schema/rows';
import type { Scope } from '../scope';

/*
 * Contributions of the user, which several of their devices change. One of them may have received
 * such a change through the share before it comes with the library.
 */

/** Whether a contribution was not withdrawn. */
export function isLive(record: SyncRecord): boolean {
  return readFields(record).values['purgedAt'] === undefined;
}

/** Adds `SyncRecordRow.described` to a row. */
export function keepDescribed(row: SyncRecordRow, described: Fields | undefined): SyncRecordRow {
  return described ? { ...row, described } : row;
}

/** See `SyncRecordRow.described`; undefined if this device's clip says what the record does. */
export function describeBefore(
  { known, fields }: Update,
  row: SyncRecordRow | undefined,
  scope: Scope,
): Fields | undefined {
  const isOwn = `${scope.start}${known.id}`.startsWith(scope.tracked);
  if (!isOwn || fields === undefined || row?.described) return row?.described;
  return row && isLive(row.record) ? readFields(row.record) : emptyFields;
}

/** Whether annotations of the contributions to these clips were deleted on this device. */
export async function readGone(
  db: LibraryDatabase,
  stored: readonly StoredClip[],
  records: readonly (SyncRecordRow | undefined)[],
): Promise<(id: string) => boolean> {
  const deleted = stored.flatMap(({ annotations }) =>
    annotations.flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id])),
  );
  const known = records.flatMap((row) =>
    row?.described ? listAnnotationIds(readFields(row.record)) : [],
  );
  const purged = await db.tombstones.bulkGet(known);
  const gone = new Set([...deleted, ...purged.flatMap((one) => one?.id ?? [])]);
  return (id) => gone.has(id);
}
