import type { Instant } from '../../model';
import { getMergedInto, listBlobs } from '../clip-parts';
import { type Fields, readFields } from '../sync-record';
import { eachKnown, type GoesOn } from './each-known';
import type { KnownRecord, Unused } from './ports';
import type { Session } from './session';

/*
 * What a check removes from the server: records of clips that were deleted for good long ago, and
 * blobs that no record names. If that was wrong, because another device knows better, the next
 * check of that device sends it again.
 */

const day = 24 * 60 * 60 * 1000;
/** A device that was away for longer brings back what the others have deleted meanwhile. */
const keptMs = 365 * day;
/** A blob is sent before the record that names it. */
const unusedMs = day;

/** Names of records by id. */
export type Expired = ReadonlyMap<string, string>;

/** Finds the records of clips that were deleted for good long ago, and of those merged with them. */
export async function findExpired(
  session: Session,
  now: Instant,
  goesOn: GoesOn,
): Promise<Expired | null> {
  const expired = new Map<string, string>();
  const merged = new Map<string, readonly KnownRecord[]>();
  const isComplete = await eachKnown(session, 'all', goesOn, async (known) => {
    for (const one of known) {
      const fields = readFields(one.record);
      const into = getMergedInto(fields);
      if (into !== null) merged.set(into, [...(merged.get(into) ?? []), one]);
      else if (one.isSent && isLongPurged(fields, now)) expired.set(one.id, one.name);
    }
  });
  if (!isComplete) return null;
  // A map can grow while it is walked through.
  for (const [into] of expired) {
    for (const { id, name } of merged.get(into) ?? []) expired.set(id, name);
  }
  return expired;
}

function isLongPurged({ values }: Fields, now: Instant): boolean {
  const at = values['purgedAt'];
  return typeof at === 'string' && Date.parse(now) - Date.parse(at) > keptMs;
}

/** Removes these records from the server, and forgets them. */
export async function removeExpired(
  { local, remote }: Session,
  expired: Expired,
  recordNames: ReadonlySet<string>,
): Promise<void> {
  for (const name of expired.values()) if (recordNames.has(name)) await remote.remove(name);
  if (expired.size > 0) await local.forget([...expired.keys()]);
}

/** Adds the names of the blobs of a record. */
export async function addBlobNames(
  { sealer }: Session,
  { record }: KnownRecord,
  names: Set<string>,
): Promise<void> {
  for (const { kind, hash } of listBlobs(readFields(record))) {
    names.add(await sealer.name(kind, hash));
  }
}

/** Removes the blobs that have long been unused, and returns the others that are. */
export async function removeUnused(
  { remote }: Session,
  there: ReadonlySet<string>,
  used: ReadonlySet<string>,
  before: Unused,
  now: Instant,
): Promise<Unused> {
  const since: Record<string, Instant> = {};
  for (const name of there) {
    if (used.has(name)) continue;
    const first = before[name] ?? now;
    if (Date.parse(now) - Date.parse(first) > unusedMs) await remote.removeBlob(name);
    else since[name] = first;
  }
  return since;
}
