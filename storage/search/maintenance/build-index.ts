import type { ClipRow } from '../../schema/rows';
import { storeColumns } from '../rows/column-rows';
import { answerOf, reading, writing } from '../rows/index-database';
import { emptyHead, expectHead, putHead, readHead } from '../rows/index-head';
import { type DeltaRow, type HeadRow, halves } from '../rows/index-rows';
import { storeOverview } from '../rows/overview';
import { storeOutlines } from '../rows/segment-outlines';
import { rowsOfClips } from './clip-deltas';
import { withSegments } from './fold-deltas';
import { TermTable } from './term-table';

/** Clips of which one slice of the work makes a segment. */
const clipsAtOnce = 512;

/** Clips whose texts are read in one transaction. */
const readAtOnce = 32;

/** Throws away whatever index there is, and begins a new one that has to be built. */
export async function createIndex(db: IDBDatabase): Promise<void> {
  await writing(db, ['searchHead', 'searchSegments'], 'strict', createHead);
}

/** The same within a transaction that writes to head and segments. */
export async function createHead(work: IDBTransaction): Promise<void> {
  const before = await readHead(work);
  work.objectStore('searchSegments').clear();
  work.objectStore('searchHead').clear();
  putHead(work, {
    ...emptyHead,
    revision: before?.revision ?? 0,
    nextSegment: before?.nextSegment ?? 1,
  });
}

/**
 * Builds the next slice of an index from the library, and says whether there
 * is more to do. What has been built can be asked meanwhile.
 *
 * A clip that is changed after it was read leaves a delta, which is folded
 * later and so holds over the slice.
 */
export async function buildBatch(db: IDBDatabase, rest: () => Promise<void>): Promise<boolean> {
  const head = await readHead(reading(db, ['searchHead']));
  if (head === null || head.builtUpTo === null) return false;
  const rows: DeltaRow[] = [];
  let last = head.builtUpTo;
  let isEnd = false;
  while (rows.length < clipsAtOnce && !isEnd) {
    const read = await readClips(db, last);
    rows.push(...read);
    isEnd = read.length === 0;
    last = read.at(-1)?.number ?? last;
    await rest();
  }
  const tables = { article: new TermTable(), reader: new TermTable() };
  for (const { number, article, reader } of rows) {
    if (article !== null) tables.article.set(number, article);
    if (reader !== null && reader.classes.length > 0) tables.reader.set(number, reader);
  }
  let id = head.nextSegment;
  const made = halves
    .filter((half) => tables[half].size > 0)
    .map((half) => tables[half].toSegment(id++, half));
  await writing(db, ['searchHead', 'searchSegments'], 'relaxed', async (work) => {
    const now: HeadRow = await expectHead(work, head.revision);
    const heads = work.objectStore('searchHead');
    await storeColumns(heads, now, rows);
    const segments = work.objectStore('searchSegments');
    const added = made.map((segment) => segment.end(segments));
    const next = withSegments(now, added, { nextSegment: id, builtUpTo: isEnd ? null : last });
    await storeOverview(heads, now, next, rows);
    await storeOutlines(work, next);
    putHead(work, next);
  });
  return !isEnd;
}

/** The clips after a number as changes that say all of them. */
async function readClips(db: IDBDatabase, after: number): Promise<readonly DeltaRow[]> {
  const transaction = reading(db, ['clips', 'versions', 'annotations']);
  const rows = await answerOf<ClipRow[]>(
    transaction
      .objectStore('clips')
      .index('number')
      .getAll(IDBKeyRange.lowerBound(after, true), readAtOnce),
  );
  return rowsOfClips(transaction, rows);
}
