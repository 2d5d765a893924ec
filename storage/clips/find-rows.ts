import { type Annotation, addressKey, type Clip } from '../../core/model';
import { fromAnnotationRow } from '../schema/annotation-row';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { AnnotationRow, ClipRow } from '../schema/rows';

/**
 * Returns the clip with this id, or the one that it became part of when devices exchanged their
 * libraries: pages and links may still have the other id.
 */
export async function findClipRow(
  db: LibraryDatabase,
  clipId: string,
): Promise<ClipRow | undefined> {
  const row = await db.clips.get(clipId);
  if (row !== undefined) return row;
  const into = (await db.syncRecords.get(clipId))?.record.values['mergedInto']?.value;
  return typeof into === 'string' ? findClipRow(db, into) : undefined;
}

/** As `findClipRow`. Null if the clip is deleted or missing. */
export async function findActiveClip(db: LibraryDatabase, clipId: string): Promise<Clip | null> {
  const row = await findClipRow(db, clipId);
  return row === undefined || row.deletedAt !== null ? null : fromRow(row);
}

/** Returns the clips with any of these addresses, including deleted ones, best match first. */
export async function findRowsByAddress(
  db: LibraryDatabase,
  addresses: readonly string[],
): Promise<readonly ClipRow[]> {
  // One request per address, in parallel. `anyOf` would step from row to row with a cursor.
  const found = await Promise.all(
    addresses.map((address) => db.clips.where('addresses').equals(address).toArray()),
  );
  const rows = [...new Map(found.flat().map((row) => [row.id, row])).values()];
  return rows.sort((a, b) => toSortKey(a).localeCompare(toSortKey(b), 'en'));
}

/** Undeleted clips first, then older before newer. */
function toSortKey(row: ClipRow): string {
  return `${row.deletedAt === null ? 0 : 1} ${row.clippedAt} ${row.id}`;
}

/** Maximum share of unwanted rows when reading a range instead of single rows. A list of all clips has hardly any gaps. */
const maxOtherShare = 1;

/** Returns the rows with these numbers, in any order, possibly with a few others. */
export function readRowsByNumber(
  db: LibraryDatabase,
  numbers: readonly number[],
): PromiseLike<ClipRow[]> {
  const byNumber = db.clips.where('number');
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  // One request for a whole range. Stepping through separate rows waits for each.
  const isDense = highest - lowest < numbers.length * (1 + maxOtherShare);
  if (isDense && numbers.length > 0) {
    return byNumber.between(lowest, highest, true, true).toArray();
  }
  return byNumber.anyOf(numbers).toArray();
}

/** Returns the distinct keys of addresses, in order. */
export function toAddressKeys(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.map(addressKey))];
}

/** Returns a clip's annotations that are not deleted, oldest first, even if the clip itself is deleted. */
export async function listActiveAnnotations(
  db: LibraryDatabase,
  clipId: string,
): Promise<readonly Annotation[]> {
  const all = await listClipAnnotations(db, clipId);
  return all.filter(({ deletedAt }) => deletedAt === null);
}

/** Returns a clip's annotations, including deleted ones, oldest first. */
export async function listClipAnnotations(
  db: LibraryDatabase,
  clipId: string,
): Promise<readonly Annotation[]> {
  const rows = await readAnnotationRows(db, clipId);
  return rows.map(fromAnnotationRow);
}

/** Same, as stored rows. */
export function readAnnotationRows(
  db: LibraryDatabase,
  clipId: string,
): PromiseLike<readonly AnnotationRow[]> {
  return db.annotations
    .where('[clipId+createdAt]')
    .between([clipId, ''], [clipId, '\uffff'])
    .toArray();
}

/** Returns the annotation with this id, deleted or not, or null. */
export async function findAnnotation(db: LibraryDatabase, id: string): Promise<Annotation | null> {
  const row = await db.annotations.get(id);
  return row === undefined ? null : fromAnnotationRow(row);
}
