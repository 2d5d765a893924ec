import { dequal } from 'dequal/lite';
import type { Article } from '../../model';
import { getMergedInto, listTexts, uniteVersions } from '../clip-parts';
import type { Stamp } from '../stamp';
import { addChanges, joinRecords, readFields, type SyncRecord } from '../sync-record';
import { absorb } from './absorb';
import { fetchTexts } from './blobs';
import type { KnownRecord, Update } from './ports';
import { addFound, type Found } from './records';
import type { Session } from './session';

/*
 * The same page, clipped on two devices before they knew of each other. The clip with the lower id
 * gets all that the other has, so the order of devices does not matter. The other's record stays,
 * with the field `mergedInto`: later changes to it are added to the first one, too.
 */

/**
 * Merges two clips of one page, if they are not merged yet. `incoming` is the state on the server
 * of one of them, which need not be stored here.
 */
export async function mergePages(
  session: Session,
  one: string,
  other: string,
  incoming: Found | null,
): Promise<void> {
  const { local, clock, report } = session;
  const [lowerId, higherId] = one < other ? [one, other] : [other, one];
  while (true) {
    const known = await absorb(session, [lowerId, higherId]);
    const [lower, higher] = [known.get(lowerId), known.get(higherId)];
    if (!lower || !higher) throw new Error('a record to merge was not read');
    const lowerState = addFound(lower, incoming);
    const higherState = addFound(higher, incoming);
    const into = getMergedInto(readFields(lowerState.record));
    if (into !== null) return mergePages(session, into, higherId, incoming);
    // After all that this device has seen.
    const stamp = clock.stamp(0);
    const mergedRecord = mergeRecords(lowerState.record, higherState.record, stamp);
    const merged = toUpdate(lower, lowerState, mergedRecord);
    const moved = toUpdate(higher, higherState, markMerged(higherState.record, lowerId, stamp));
    if (!merged && !moved) return;
    const texts = merged?.fields ? await findTexts(session, lower, higher, merged) : new Map();
    if (texts === null) {
      report.waiting.add(incoming?.name ?? higher.name);
      return;
    }
    const updates = [moved, merged && { ...merged, texts }].filter((update) => update !== null);
    const outcomes = await local.store(updates);
    if (outcomes.every((outcome) => outcome === 'ready')) {
      if (updates.some(({ fields }) => fields)) report.merged += 1;
      return;
    }
    for (const outcome of outcomes) {
      if (typeof outcome === 'object') await mergePages(session, lowerId, outcome.ownerId, null);
    }
  }
}

/** The update of a record, which is there as `state`; null if nothing changes. */
function toUpdate(known: KnownRecord, state: KnownRecord, record: SyncRecord): Update | null {
  const isSent = state.isSent && dequal(record, state.record);
  if (!dequal(record, known.record)) {
    return { known: { ...state, record, isSent }, mark: null, fields: readFields(record) };
  }
  // Another device may have sent the same to a server that was wiped.
  if (state.token === known.token && isSent === known.isSent) return null;
  return { known: { ...state, record: known.record, isSent }, mark: null };
}

/** The texts that the merged clip gets from the other; null if one is not on the server yet. */
async function findTexts(
  session: Session,
  lower: KnownRecord,
  higher: KnownRecord,
  { fields }: Update,
): Promise<ReadonlyMap<string, Article> | null> {
  const own = new Set(listTexts(readFields(lower.record)));
  const texts = await session.local.readTexts([higher.id]);
  const wanted = (fields ? listTexts(fields) : []).filter(
    (hash) => !own.has(hash) && !texts.has(hash),
  );
  const fetched = await fetchTexts(session, wanted);
  return fetched && new Map([...texts, ...fetched]);
}

function mergeRecords(lower: SyncRecord, higher: SyncRecord, stamp: Stamp): SyncRecord {
  const { mergedInto: _, ...values } = higher.values;
  const joined = joinRecords(lower, { ...higher, values });
  const united = uniteVersions(readFields(joined), readFields(higher));
  return addChanges(joined, united, () => stamp);
}

function markMerged(record: SyncRecord, into: string, stamp: Stamp): SyncRecord {
  if (record.values['mergedInto']?.value === into) return record;
  return { ...record, values: { ...record.values, mergedInto: { value: into, stamp } } };
}
