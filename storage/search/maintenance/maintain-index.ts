import { answerOf, reading, writing } from '../rows/index-database';
import { expectHead, IndexChanged, readHead } from '../rows/index-head';
import { readOverview, storeOverview, tableOf } from '../rows/overview';
import { storeOutlines } from '../rows/segment-outlines';
import { buildBatch, createIndex } from './build-index';
import { foldDeltas } from './fold-deltas';
import { dropSegment, mergeSegments, segmentsToMerge } from './merge-segments';
import { isDamage, repair } from './repair';

/** Changes that may wait: a question reads them all when it is the first one. */
export const maxWaiting = 64;

/** Runs work that only one page does at a time; gives null at once when another one is at it. */
export type RunExclusively = <Value>(work: () => Promise<Value>) => Promise<Value | null>;

/** What the care for an index needs. */
export interface MaintenanceContext {
  /** Changes that may wait (`maxWaiting`). */
  readonly waiting: number;
  readonly alone: RunExclusively;
  /** Lets others have the thread and the database for a moment. */
  readonly rest: () => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Brings an index into shape: builds it where there is none, folds changes into
 * segments, merges segments, throws away what a crash has left. All of it can
 * be ended at any moment and is taken up again the next time.
 */
export async function maintainIndex(db: IDBDatabase, tending: MaintenanceContext): Promise<void> {
  await tending.alone(async () => {
    try {
      await runMaintenance(db, tending);
    } catch (error) {
      if (isDamage(error)) await repair(db, error);
      // Another page was at it all the same, where there are no locks.
      else if (!(error instanceof IndexChanged)) throw error;
    }
  });
}

async function runMaintenance(
  db: IDBDatabase,
  { waiting, rest, signal }: MaintenanceContext,
): Promise<void> {
  if ((await readHead(reading(db, ['searchHead']))) === null) await createIndex(db);
  await dropLeftovers(db);
  while (!signal.aborted) {
    if (await buildBatch(db, rest)) {
      await mergeOnce(db, rest, signal);
      continue;
    }
    const deltas = reading(db, ['searchDeltas']).objectStore('searchDeltas');
    const folds = (await answerOf(deltas.count())) >= waiting;
    if (folds) await foldDeltas(db);
    const merged = await mergeOnce(db, rest, signal);
    if (!folds && !merged) {
      await renewOverview(db);
      return;
    }
    await rest();
  }
}

async function mergeOnce(
  db: IDBDatabase,
  rest: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  const head = await readHead(reading(db, ['searchHead']));
  const old = head === null ? [] : segmentsToMerge(head);
  if (head === null || old.length === 0) return false;
  await mergeSegments(db, head, old, rest, signal);
  return true;
}

/** Writes what the first answer wants where it is missing: an earlier build made this index, or it was damaged. */
async function renewOverview(db: IDBDatabase): Promise<void> {
  const transaction = reading(db, ['searchHead']);
  const [head, overview] = await Promise.all([
    readHead(transaction),
    readOverview(transaction.objectStore('searchHead'), true),
  ]);
  if (head === null || head.builtUpTo !== null) return;
  const table = tableOf(overview, head);
  if (table?.order && table.scores) return;
  await writing(db, ['searchHead', 'searchSegments'], 'relaxed', async (work) => {
    const now = await expectHead(work, head.revision);
    await storeOverview(work.objectStore('searchHead'), now, now, []);
    await storeOutlines(work, now);
  });
}

/** Removes segments that no head names: a merge that was cut off has left them. */
async function dropLeftovers(db: IDBDatabase): Promise<void> {
  const transaction = reading(db, ['searchHead', 'searchSegments']);
  const [head, stored] = await Promise.all([
    readHead(transaction),
    storedSegments(transaction.objectStore('searchSegments')),
  ]);
  if (head === null) return;
  const named = new Set(head.segments.map(({ id }) => id));
  const left = stored.filter((id) => !named.has(id));
  if (left.length === 0) return;
  await writing(db, ['searchHead', 'searchSegments'], 'relaxed', async (work) => {
    const now = await readHead(work);
    if (now?.revision !== head.revision) return;
    for (const id of left) dropSegment(work.objectStore('searchSegments'), id);
  });
}

/** The numbers under which blocks are stored, found by leaping from each to the next. */
async function storedSegments(store: IDBObjectStore): Promise<readonly number[]> {
  const found: number[] = [];
  for (;;) {
    const after = [(found.at(-1) ?? -1) + 1, 0];
    const [key] = (await answerOf(store.getAllKeys(IDBKeyRange.lowerBound(after), 1))) as [
      [number, number]?,
    ];
    if (key === undefined) return found;
    found.push(key[0]);
  }
}
