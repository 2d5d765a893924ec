import type { ClipRow } from '../../schema/rows';
import { storeColumns } from '../rows/column-rows';
import { awaitRequest, runWriting, startReading } from '../rows/index-database';
import { emptyHead, expectHead, putHead, readHeadRow } from '../rows/index-head';
import { type DeltaRow, type HeadRow, halves } from '../rows/index-rows';
import { storeOverview } from '../rows/overview';
import { storeSegmentSummaries } from '../rows/segment-summaries';
import { readClipDeltas } from './clip-deltas';
import { appendSegments } from './fold-deltas';
import { TermTable } from './term-table';

/** Maximum number of clips in the segment of one batch. */
const maxBatchClips = 512;

/** Number of clips whose texts are read in one transaction. */
const readBatchSize = 32;

/** Deletes the index, if any, and creates an empty one that has to be built. */
export async function createIndex(db: IDBDatabase): Promise<void> {
  await runWriting(db, ['searchHead', 'searchSegments'], 'strict', resetHead);
}

/** Same, within a transaction that writes the head and segments. */
export async function resetHead(transaction: IDBTransaction): Promise<void> {
  const before = await readHeadRow(transaction);
  transaction.objectStore('searchSegments').clear();
  transaction.objectStore('searchHead').clear();
  putHead(transaction, {
    ...emptyHead,
    revision: before?.revision ?? 0,
    nextSegment: before?.nextSegment ?? 1,
  });
}

/**
 * Indexes the next batch of clips from the library. Returns true if there are
 * more. The clips indexed so far can be searched meanwhile.
 *
 * A clip that changes after it was read leaves a delta. Deltas are folded later,
 * so they override the batch.
 */
export async function buildBatch(db: IDBDatabase, pause: () => Promise<void>): Promise<boolean> {
  const head = await readHeadRow(startReading(db, ['searchHead']));
  if (head === null || head.builtUpTo === null) return false;
  const rows: DeltaRow[] = [];
  let last = head.builtUpTo;
  let isEnd = false;
  while (rows.length < maxBatchClips && !isEnd) {
    const read = await readClips(db, last);
    rows.push(...read);
    isEnd = read.length === 0;
    last = read.at(-1)?.number ?? last;
    await pause();
  }
  const tables = { article: new TermTable(), reader: new TermTable() };
  for (const { number, article, reader } of rows) {
    if (article !== null) tables.article.set(number, article);
    if (reader !== null && reader.classes.length > 0) tables.reader.set(number, reader);
  }
  let id = head.nextSegment;
  const writers = halves
    .filter((half) => tables[half].size > 0)
    .map((half) => tables[half].toSegment(id++, half));
  await runWriting(db, ['searchHead', 'searchSegments'], 'relaxed', async (transaction) => {
    const current: HeadRow = await expectHead(transaction, head.revision);
    const heads = transaction.objectStore('searchHead');
    await storeColumns(heads, current, rows);
    const segments = transaction.objectStore('searchSegments');
    const added = writers.map((segment) => segment.finish(segments));
    const next = appendSegments(current, added, {
      nextSegment: id,
      builtUpTo: isEnd ? null : last,
    });
    await storeOverview(heads, current, next, rows);
    await storeSegmentSummaries(transaction, next);
    putHead(transaction, next);
  });
  return !isEnd;
}

/** Reads the clips after a number as complete index changes. */
async function readClips(db: IDBDatabase, after: number): Promise<readonly DeltaRow[]> {
  const transaction = startReading(db, ['clips', 'versions', 'annotations']);
  const rows = await awaitRequest<ClipRow[]>(
    transaction
      .objectStore('clips')
      .index('number')
      .getAll(IDBKeyRange.lowerBound(after, true), readBatchSize),
  );
  return readClipDeltas(transaction, rows);
}
