import { storeColumns } from '../rows/column-rows';
import { readDeltas } from '../rows/deltas';
import { reading, writing } from '../rows/index-database';
import { expectHead, putHead, readHead } from '../rows/index-head';
import { type HeadRow, halves, type SegmentInfo } from '../rows/index-rows';
import { storeOverview } from '../rows/overview';
import { storeOutlines } from '../rows/segment-outlines';
import { TermTable } from './term-table';

/** Changes that are folded at once, so that memory stays bounded. */
const maxAtOnce = 1024;

/**
 * Folds the oldest changes into segments and columns, in one transaction that
 * also removes them, and gives how many those were. Changes that came meanwhile stay.
 */
export async function foldDeltas(db: IDBDatabase): Promise<number> {
  const transaction = reading(db, ['searchHead', 'searchDeltas']);
  const [head, [keys, rows]] = await Promise.all([
    readHead(transaction),
    readDeltas(transaction, 0, maxAtOnce),
  ]);
  const last = keys.at(-1);
  if (head === null || last === undefined) return 0;
  const tables = { article: new TermTable(), reader: new TermTable() };
  for (const row of rows) {
    for (const half of halves) {
      const terms = row[half];
      if (terms !== null) tables[half].set(row.number, terms);
    }
  }
  let id = head.nextSegment;
  const made = halves
    .filter((half) => tables[half].size > 0)
    .map((half) => tables[half].toSegment(id++, half));
  await writing(db, ['searchHead', 'searchSegments', 'searchDeltas'], 'strict', async (work) => {
    const now = await expectHead(work, head.revision);
    const heads = work.objectStore('searchHead');
    await storeColumns(heads, now, rows);
    const segments = work.objectStore('searchSegments');
    const added = made.map((segment) => segment.end(segments));
    const next = withSegments(now, added, { nextSegment: id, folded: last });
    await storeOverview(heads, now, next, rows);
    await storeOutlines(work, next);
    putHead(work, next);
    work.objectStore('searchDeltas').delete(IDBKeyRange.upperBound(last));
  });
  return rows.length;
}

/** A head with further segments at its end. */
export function withSegments(
  head: HeadRow,
  added: readonly SegmentInfo[],
  rest: Partial<HeadRow>,
): HeadRow {
  return { ...head, ...rest, segments: [...head.segments, ...added] };
}
