import type { KnownRecord } from '../../core/sync';
import type { LibraryDatabase } from '../schema/database';
import type { SyncRecordRow, TrackingRow } from '../schema/rows';
import { shareStart, trackingKey } from '../schema/track-changes';

/**
 * The rows of the library, or of one share, in the tables of exchanges. Ids of the library come
 * before all that begin like those of a share.
 */
export interface Scope {
  /** What the ids of its rows begin with. */
  readonly start: string;
  /** What the ids of its changes begin with; the id of the clip follows. */
  readonly tracked: string;
  /** The key of its place. */
  readonly place: string;
}

export const libraryScope: Scope = { start: '', tracked: '', place: 'place' };

/** The first and the last possible id of a scope, neither of them used. */
function toBounds({ start }: Scope): readonly [string, string] {
  return start === '' ? [trackingKey, shareStart] : [start, `${start}\uffff`];
}

/** The changes of a scope. */
export function changesOf({ syncChanges }: LibraryDatabase, scope: Scope) {
  const [first, last] = toBounds(scope);
  return syncChanges.where('id').between(first, last, false, false);
}

/** The records of a scope after an id. */
export function recordsOf({ syncRecords }: LibraryDatabase, scope: Scope, afterId = '') {
  const [first, last] = toBounds(scope);
  const after = afterId === '' ? first : scope.start + afterId;
  return syncRecords.where('id').between(after, last, false, false);
}

/** The same of those that are not sent. */
export function unsentOf({ syncRecords }: LibraryDatabase, scope: Scope, afterId = '') {
  const [first, last] = toBounds(scope);
  const after = afterId === '' ? first : scope.start + afterId;
  return syncRecords.where('[unsent+id]').between([1, after], [1, last], false, false);
}

/** The record of a row, with the id that the exchange knows. */
export function fromSyncRow(
  { start }: Scope,
  { unsent, described: _, ...row }: SyncRecordRow,
): KnownRecord {
  return { ...row, id: row.id.slice(start.length), isSent: unsent === undefined };
}

export function toSyncRow({ start }: Scope, { isSent, ...known }: KnownRecord): SyncRecordRow {
  return { ...known, id: start + known.id, ...(!isSent && { unsent: 1 }) };
}

/** Whether changes of clips are tracked for a scope, by what the ids of its changes begin with. */
export async function isTracked({ syncChanges }: LibraryDatabase, start: string): Promise<boolean> {
  const row: TrackingRow | undefined = await syncChanges.get(trackingKey);
  return row !== undefined && (row.starts ?? ['']).includes(start);
}
