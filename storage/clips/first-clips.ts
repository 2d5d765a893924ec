import type { Clip } from '../../core/model';
import { failureOf } from '../schema/failure-of';
import { fromRow } from '../schema/from-row';
import type { ClipRow, CounterRow } from '../schema/rows';
import { awaitRequest, type OpenDatabase } from '../search/rows/index-database';

/** The beginning of the list of all clips that stand, newest first. */
export interface FirstClips {
  readonly clips: readonly { readonly number: number; readonly clip: Clip }[];
  /** How many clips stand in all. */
  readonly total: number;
}

/**
 * The newest clips as they are stored, at most `limit`: for a page that opens, before
 * it has loaded what it needs to watch the library. Null when there is no
 * library yet, or one that has to be upgraded first.
 *
 * By keys and one range, since to walk over rows waits for each, and not every
 * browser reads many of them backwards.
 */
export async function readFirstClips(
  open: OpenDatabase,
  limit: number,
): Promise<FirstClips | null> {
  try {
    return await readFrom(await open(), limit);
  } catch (error) {
    // Whoever opens the library next, to watch it, tells the reader what is wrong with it.
    if (failureOf(error) === null) throw error;
    return null;
  }
}

async function readFrom(db: IDBDatabase, limit: number): Promise<FirstClips> {
  try {
    const transaction = db.transaction(['clips', 'counters'], 'readonly');
    const counted = awaitRequest<CounterRow | undefined>(
      transaction.objectStore('counters').get('all'),
    );
    const rows = await newestRows(transaction.objectStore('clips').index('order'), limit);
    const clips = rows.map((row) => ({ number: row.number, clip: fromRow(row) }));
    return { clips, total: (await counted)?.count ?? clips.length };
  } finally {
    // An upgrade by another page must not wait for this one.
    db.close();
  }
}

/** `getAll` with a direction, which a browser knows that knows `getAllRecords`. */
interface DirectedIndex {
  readonly getAllRecords?: unknown;
  getAll(ask: { readonly direction: 'prev'; readonly count: number }): IDBRequest<ClipRow[]>;
}

async function newestRows(order: IDBIndex, limit: number): Promise<readonly ClipRow[]> {
  const directed = order as unknown as DirectedIndex;
  if (directed.getAllRecords !== undefined) {
    return awaitRequest(directed.getAll({ direction: 'prev', count: limit }));
  }
  const from = await findKey(order, limit);
  const range = from === null ? null : IDBKeyRange.lowerBound(from);
  return (await awaitRequest<ClipRow[]>(order.getAll(range))).reverse();
}

/** The key of the entry that is so far from the end; null when there are no more. */
async function findKey(index: IDBIndex, fromEnd: number): Promise<IDBValidKey | null> {
  const request = index.openKeyCursor(null, 'prev');
  const cursor = await awaitRequest(request);
  if (cursor === null || fromEnd <= 1) return cursor?.key ?? null;
  cursor.advance(fromEnd - 1);
  return (await awaitRequest(request))?.key ?? null;
}
