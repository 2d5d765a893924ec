import { type Annotation, addressKey, type Clip } from '../../core/model';
import { fromAnnotationRow } from '../schema/annotation-row';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { AnnotationRow, ClipRow } from '../schema/rows';

/** The clip with this id while it stands, or null. */
export async function findStanding(db: LibraryDatabase, clipId: string): Promise<Clip | null> {
  const row = await db.clips.get(clipId);
  return row === undefined || row.deletedAt !== null ? null : fromRow(row);
}

/** The clips, deleted ones too, that are known under any of these addresses; the best match first. */
export async function rowsUnder(
  db: LibraryDatabase,
  addresses: readonly string[],
): Promise<readonly ClipRow[]> {
  // One request each at once; to ask for any of them would walk from row to row.
  const found = await Promise.all(
    addresses.map((address) => db.clips.where('addresses').equals(address).toArray()),
  );
  const rows = [...new Map(found.flat().map((row) => [row.id, row])).values()];
  return rows.sort((a, b) => rank(a).localeCompare(rank(b), 'en'));
}

/** Clips that stand go before deleted ones, older before newer. */
function rank(row: ClipRow): string {
  return `${row.deletedAt === null ? 0 : 1} ${row.clippedAt} ${row.id}`;
}

/** Rows are read as one range where it holds few others: a list of all has hardly any gaps. */
const maxOthers = 1;

/** The rows with these numbers, in any order, and perhaps some others. */
export function rowsNumbered(
  db: LibraryDatabase,
  numbers: readonly number[],
): PromiseLike<ClipRow[]> {
  const byNumber = db.clips.where('number');
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  // One answer for all of a range; a walk over rows that are apart waits for each.
  const isDense = highest - lowest < numbers.length * (1 + maxOthers);
  if (isDense && numbers.length > 0) {
    return byNumber.between(lowest, highest, true, true).toArray();
  }
  return byNumber.anyOf(numbers).toArray();
}

/** The keys of addresses, each once, in their order. */
export function addressKeys(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.map(addressKey))];
}

/** The annotations that stand on a clip, oldest first, whether or not the clip itself stands. */
export async function standingAnnotations(
  db: LibraryDatabase,
  clipId: string,
): Promise<readonly Annotation[]> {
  const all = await allAnnotations(db, clipId);
  return all.filter(({ deletedAt }) => deletedAt === null);
}

/** The annotations of a clip, deleted ones too, oldest first. */
export async function allAnnotations(
  db: LibraryDatabase,
  clipId: string,
): Promise<readonly Annotation[]> {
  const rows = await annotationRowsOf(db, clipId);
  return rows.map(fromAnnotationRow);
}

/** The same as they are stored. */
export function annotationRowsOf(
  db: LibraryDatabase,
  clipId: string,
): PromiseLike<readonly AnnotationRow[]> {
  return db.annotations
    .where('[clipId+createdAt]')
    .between([clipId, ''], [clipId, '\uffff'])
    .toArray();
}

/** The annotation with this id, deleted or not, or null. */
export async function findAnnotation(db: LibraryDatabase, id: string): Promise<Annotation | null> {
  const row = await db.annotations.get(id);
  return row === undefined ? null : fromAnnotationRow(row);
}
