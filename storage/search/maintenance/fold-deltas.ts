import { storeColumns } from '../rows/column-rows';
import { readDeltas } from '../rows/deltas';
import { runWriting, startReading } from '../rows/index-database';
import { expectHead, putHead, readHeadRow } from '../rows/index-head';
import { type HeadRow, halves, type SegmentInfo } from '../rows/index-rows';
import { storeOverview } from '../rows/overview';
import { storeSegmentSummaries } from '../rows/segment-summaries';
import { TermTable } from './term-table';

/** Maximum number of delta rows per call, which bounds the memory. */
const maxBatchSize = 1024;

/**
 * Folds up to `maxBatchSize` delta rows, oldest first, into segments and columns, and deletes
 * them in the same transaction. Returns the number folded. Rows added meanwhile are left for
 * the next call.
 */
export async function foldDeltas(db: IDBDatabase): Promise<number> {
  const transaction = startReading(db, ['searchHead', 'searchDeltas']);
  const [head, [keys, rows]] = await Promise.all([
    readHeadRow(transaction),
    readDeltas(transaction, 0, maxBatchSize),
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
  const writers = halves
    .filter((half) => tables[half].size > 0)
    .map((half) => tables[half].toSegment(id++, half));
  await runWriting(db, ['searchHead', 'searchSegments', 'searchDeltas'], 'strict', async (work) => {
    const current = await expectHead(work, head.revision);
    const heads = work.objectStore('searchHead');
    await storeColumns(heads, current, rows);
    const segments = work.objectStore('searchSegments');
    const added = writers.map((segment) => segment.finish(segments));
    const next = appendSegments(current, added, { nextSegment: id, folded: last });
    await storeOverview(heads, current, next, rows);
    await storeSegmentSummaries(work, next);
    putHead(work, next);
    work.objectStore('searchDeltas').delete(IDBKeyRange.upperBound(last));
  });
  return rows.length;
}

/** Returns a head with segments appended. */
export function appendSegments(
  head: HeadRow,
  added: readonly SegmentInfo[],
  changes: Partial<HeadRow>,
): HeadRow {
  return { ...head, ...changes, segments: [...head.segments, ...added] };
}
