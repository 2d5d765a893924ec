import type { Clip } from '../../core/model';
import { failureOf } from '../schema/failure-of';
import { fromRow } from '../schema/from-row';
import type { ClipRow, CounterRow } from '../schema/rows';
import { awaitRequest, type OpenDatabase } from '../search/rows/index-database';

/** The start of the list of all clips that are not deleted, newest first. */
export interface FirstClips {
  readonly clips: readonly { readonly number: number; readonly clip: Clip }[];
  /** Number of clips that are not deleted. */
  readonly total: number;
}

/**
 * Reads the newest clips, at most `limit`. For a page that is opening, before it
 * has loaded the code that observes the library. Null if there is no library yet,
 * or if it has to be upgraded first.
 *
 * Reads keys and one range, because a cursor waits for each row, and not every
 * browser can read batches backwards.
 */
export async function readFirstClips(
  open: OpenDatabase,
  limit: number,
): Promise<FirstClips | null> {
  try {
    return await readFrom(await open(), limit);
  } catch (error) {
    // Opening the library itself will report the failure to the user.
    if (failureOf(error) === null) throw error;
    return null;
  }
}

async function readFrom(db: IDBDatabase, limit: number): Promise<FirstClips> {
  try {
    const transaction = db.transaction(['clips', 'counters'], 'readonly');
    const counter = awaitRequest<CounterRow | undefined>(
      transaction.objectStore('counters').get('all'),
    );
    const rows = await readNewestRows(transaction.objectStore('clips').index('order'), limit);
    const clips = rows.map((row) => ({ number: row.number, clip: fromRow(row) }));
    return { clips, total: (await counter)?.count ?? clips.length };
  } finally {
    // Do not block an upgrade by another page.
    db.close();
  }
}

/** `getAll` with a direction, supported by browsers that have `getAllRecords`. */
interface DirectedIndex {
  readonly getAllRecords?: unknown;
  getAll(ask: { readonly direction: 'prev'; readonly count: number }): IDBRequest<ClipRow[]>;
}

async function readNewestRows(order: IDBIndex, limit: number): Promise<readonly ClipRow[]> {
  const directed = order as unknown as DirectedIndex;
  if (directed.getAllRecords !== undefined) {
    return awaitRequest(directed.getAll({ direction: 'prev', count: limit }));
  }
  const from = await findKeyFromEnd(order, limit);
  const range = from === null ? null : IDBKeyRange.lowerBound(from);
  return (await awaitRequest<ClipRow[]>(order.getAll(range))).reverse();
}

/** Returns the key of the entry at this distance from the end; null if there are fewer. */
async function findKeyFromEnd(index: IDBIndex, fromEnd: number): Promise<IDBValidKey | null> {
  const request = index.openKeyCursor(null, 'prev');
  const cursor = await awaitRequest(request);
  if (cursor === null || fromEnd <= 1) return cursor?.key ?? null;
  cursor.advance(fromEnd - 1);
  return (await awaitRequest(request))?.key ?? null;
}
