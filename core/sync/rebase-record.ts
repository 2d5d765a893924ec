import { dequal } from 'dequal/lite';
import { addSeen } from './stamp';
import {
  type Fields,
  getParent,
  isDeletion,
  isMissed,
  listMissedStamps,
  readAll,
  type SyncRecord,
} from './sync-record';
import { joinTexts, readText } from './synced-text';

/**
 * Returns what is new in a record that was never exchanged, compared with the one on the server.
 *
 * A device that joins a library again has forgotten its records, so all that it has looks like a
 * change. What equals the server's state is none, and must not overrule a deletion. A deletion of
 * exactly what the server has counts as made with knowledge of it.
 */
export function rebaseRecord(own: SyncRecord, found: SyncRecord): SyncRecord {
  const [ownFields, foundFields] = [readAll(own), readAll(found)];
  const isKnown = (path: string) =>
    path in found.values &&
    dequal(ownFields.values[path] ?? null, foundFields.values[path] ?? null);
  const values = Object.entries(own.values).flatMap(([path, synced]) => {
    if (isKnown(path)) return [];
    // The server's may be there, but withdrawn: restored from the bin.
    const isFoundDeleted = (found.values[path]?.value ?? null) !== null;
    const isNew = isDeletion(path) && synced.value !== null && !isFoundDeleted;
    const parent = getParent(path);
    if (!isNew || !isSame(ownFields, foundFields, parent)) return [[path, synced] as const];
    const seen = addSeen(synced.seen ?? {}, listMissedStamps(found, parent));
    return [[path, { ...synced, seen }] as const];
  });
  const texts = Object.entries(own.texts).filter(([path, text]) => {
    const other = found.texts[path];
    return other === undefined || readText(joinTexts(text, other)) !== readText(other);
  });
  return { values: Object.fromEntries(values), texts: Object.fromEntries(texts) };
}

/** Whether all that a user would miss below a path is the same. */
function isSame(own: Fields, found: Fields, parent: string): boolean {
  const isEqual = (one: Readonly<Record<string, unknown>>, other: typeof one, empty: unknown) =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
      (path) => !isMissed(path, parent) || dequal(one[path] ?? empty, other[path] ?? empty),
    );
  return isEqual(own.values, found.values, null) && isEqual(own.texts, found.texts, '');
}
