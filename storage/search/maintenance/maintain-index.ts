import { awaitRequest, runWriting, startReading } from '../rows/index-database';
import { expectHead, IndexChanged, readHeadRow } from '../rows/index-head';
import { readOverview, storeOverview, toClipTable } from '../rows/overview';
import { storeSegmentSummaries } from '../rows/segment-summaries';
import { buildBatch, createIndex } from './build-index';
import { foldDeltas } from './fold-deltas';
import { deleteSegment, findSegmentsToMerge, mergeSegments } from './merge-segments';
import { isDamage, repair } from './repair';

/** Maximum number of unfolded changes. The first query in a page reads them all. */
export const maxWaiting = 64;

/** Runs work that only one page may do at a time. Returns null at once if another page is doing it. */
export type RunExclusively = <Value>(transaction: () => Promise<Value>) => Promise<Value | null>;

/** What index maintenance needs. */
export interface MaintenanceContext {
  /** Number of changes at which they are folded (`maxWaiting`). */
  readonly minToFold: number;
  readonly runExclusively: RunExclusively;
  /** Yields the thread and the database for a moment. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Maintains an index: builds it if missing, folds changes into segments, merges
 * segments, and deletes leftovers of a crash. Can be interrupted at any time and
 * continues with the next call.
 */
export async function maintainIndex(db: IDBDatabase, context: MaintenanceContext): Promise<void> {
  await context.runExclusively(async () => {
    try {
      await runMaintenance(db, context);
    } catch (error) {
      if (isDamage(error)) await repair(db, error);
      // Without locks, another page was doing it after all.
      else if (!(error instanceof IndexChanged)) throw error;
    }
  });
}

async function runMaintenance(
  db: IDBDatabase,
  { minToFold, pause, signal }: MaintenanceContext,
): Promise<void> {
  if ((await readHeadRow(startReading(db, ['searchHead']))) === null) await createIndex(db);
  await deleteLeftovers(db);
  while (!signal.aborted) {
    if (await buildBatch(db, pause)) {
      await mergeNext(db, pause, signal);
      continue;
    }
    const deltas = startReading(db, ['searchDeltas']).objectStore('searchDeltas');
    const needsFolding = (await awaitRequest(deltas.count())) >= minToFold;
    if (needsFolding) await foldDeltas(db);
    const merged = await mergeNext(db, pause, signal);
    if (!needsFolding && !merged) {
      await rebuildOverview(db);
      return;
    }
    await pause();
  }
}

async function mergeNext(
  db: IDBDatabase,
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  const head = await readHeadRow(startReading(db, ['searchHead']));
  const segments = head === null ? [] : findSegmentsToMerge(head);
  if (head === null || segments.length === 0) return false;
  await mergeSegments(db, head, segments, pause, signal);
  return true;
}

/** Rewrites the overview and summaries if they are missing or damaged, for example after an older build. */
async function rebuildOverview(db: IDBDatabase): Promise<void> {
  const transaction = startReading(db, ['searchHead']);
  const [head, overview] = await Promise.all([
    readHeadRow(transaction),
    readOverview(transaction.objectStore('searchHead'), true),
  ]);
  if (head === null || head.builtUpTo !== null) return;
  const table = toClipTable(overview, head);
  if (table?.order && table.scores) return;
  await runWriting(db, ['searchHead', 'searchSegments'], 'relaxed', async (transaction) => {
    const current = await expectHead(transaction, head.revision);
    await storeOverview(transaction.objectStore('searchHead'), current, current, []);
    await storeSegmentSummaries(transaction, current);
  });
}

/** Deletes segments that the head does not list, left by an interrupted merge. */
async function deleteLeftovers(db: IDBDatabase): Promise<void> {
  const transaction = startReading(db, ['searchHead', 'searchSegments']);
  const [head, stored] = await Promise.all([
    readHeadRow(transaction),
    readSegmentIds(transaction.objectStore('searchSegments')),
  ]);
  if (head === null) return;
  const listed = new Set(head.segments.map(({ id }) => id));
  const leftovers = stored.filter((id) => !listed.has(id));
  if (leftovers.length === 0) return;
  await runWriting(db, ['searchHead', 'searchSegments'], 'relaxed', async (transaction) => {
    const current = await readHeadRow(transaction);
    if (current?.revision !== head.revision) return;
    for (const id of leftovers) deleteSegment(transaction.objectStore('searchSegments'), id);
  });
}

/** Returns the ids of all stored segments, jumping from one to the next. */
async function readSegmentIds(store: IDBObjectStore): Promise<readonly number[]> {
  const ids: number[] = [];
  for (;;) {
    const after = [(ids.at(-1) ?? -1) + 1, 0];
    const [key] = (await awaitRequest(store.getAllKeys(IDBKeyRange.lowerBound(after), 1))) as [
      [number, number]?,
    ];
    if (key === undefined) return ids;
    ids.push(key[0]);
  }
}
