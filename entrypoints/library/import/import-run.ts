import { newId } from '../../../client/base/new-id';
import { type ImportPart, toWholeClip } from '../../../core/import';
import { type Failure, getInternalDetail, type Instant, succeed } from '../../../core/model';
import type { Library } from '../../../storage';
import { binMissingClips } from './bin-missing-clips';
import { FileGone } from './chosen-file';
import { ClipBatches } from './clip-batches';
import {
  failureOf,
  type ImportContext,
  type ImportRun,
  type ImportRunResult,
  type PassEnd,
} from './import-context';
import { createImportCounter } from './import-counter';
import type { ImportRecord } from './import-remarks';
import { LibraryRestorer } from './library-restorer';
import { restoreFromBin } from './restore-from-bin';
import { createYielder } from './yield-to-tasks';

/**
 * Processes a file in batches of clips. A dry run changes nothing; it reads the file
 * twice if one pass is not enough to predict the import.
 */
export async function runImport(library: Library, run: ImportRun): Promise<ImportRunResult> {
  const id = newId(crypto);
  const opened = await library.openImport(id, run.mode ?? 'add', run.isDryRun);
  if (!opened.ok) return failedAtOnce(opened.failure);
  try {
    const first = await importParts(library, run, id);
    if (!run.isDryRun || !first.isFinished) return first;
    const needsSecondPass = await library.restartImport(id);
    if (!needsSecondPass.ok)
      return { ...first, isFinished: false, failure: needsSecondPass.failure };
    return needsSecondPass.value
      ? await importParts(library, { ...run, onProgress() {} }, id)
      : first;
  } finally {
    await library.closeImport(id);
  }
}

function failedAtOnce(failure: Failure): ImportRunResult {
  const { counts, listAdded } = createImportCounter();
  return { counts, added: listAdded(), remarks: [], isFinished: false, failure };
}

async function importParts(
  library: Library,
  run: ImportRun,
  importId: string,
): Promise<ImportRunResult> {
  const context: ImportContext = { library, run, counter: createImportCounter(), remarks: [] };
  const { counts, listAdded } = context.counter;
  const { remarks } = context;
  const batches = new ClipBatches(context, importId);
  try {
    const { isFinished, failure, binned } = await importFile(context, batches);
    // Images that the file did not contain are fetched once these are settled.
    const settled =
      batches.hasImages && !run.isDryRun ? await library.settleImages() : succeed(null);
    return {
      counts: { ...counts, binned: counts.binned + binned },
      added: listAdded(),
      remarks,
      isFinished,
      failure: failure ?? failureOf(settled),
    };
  } catch (error) {
    if (run.onBug === undefined) throw error;
    run.onBug(error);
    // The batch in progress finishes first, and counts if it was imported.
    await batches.settle().catch(() => null);
    const failure: Failure = { code: 'import-failed', detail: getInternalDetail(String(error)) };
    return { counts, added: listAdded(), remarks, isFinished: false, failure };
  } finally {
    batches.close();
  }
}

/** Imports clips in batches, and everything else as it comes. */
async function importFile(context: ImportContext, batches: ClipBatches): Promise<PassEnd> {
  const { opened, mode, now, signal } = context.run;
  const stop = (failure: Failure | null): PassEnd => ({ isFinished: false, failure, binned: 0 });
  const restorer = new LibraryRestorer(context);
  const yieldToTasks = createYielder();
  const toRecord = createRecordMaker(now);
  let gone: Failure | null = null;
  const parts = untilGone(opened.parts(), (failure) => {
    gone = failure;
  });
  for await (const part of parts) {
    if (signal.aborted) return stop(await batches.settle());
    if (part.type === 'remark') {
      context.remarks.push(part.remark);
      continue;
    }
    const record = toRecord(part);
    if (record !== null) await yieldToTasks();
    const failure =
      record === null
        ? ((await batches.finish()) ?? (await restorer.restore(part)))
        : await batches.add(record);
    if (failure !== null) return stop(failure);
  }
  const failure = (await batches.finish()) ?? gone ?? (await restorer.finish());
  if (failure !== null || signal.aborted) return stop(failure);
  return mode === 'replace' ? binMissingClips(context) : restoreFromBin(context);
}

/** The parts of a file, as long as it can be read. */
async function* untilGone(
  parts: AsyncIterable<ImportPart>,
  onGone: (failure: Failure) => void,
): AsyncIterable<ImportPart> {
  try {
    yield* parts;
  } catch (error) {
    if (!(error instanceof FileGone)) throw error;
    onGone(error.failure);
  }
}

/** Returns what makes records of parts. Pages without a date keep their order in newest first. */
function createRecordMaker(now: Instant): (part: ImportPart) => ImportRecord | null {
  let undated = 0;
  return (part) => {
    if (part.type === 'whole') return { whole: part.whole, item: null };
    if (part.type !== 'item') return null;
    const { item } = part;
    if (item.savedAt === null) undated++;
    const undatedAt = new Date(Date.parse(now) - undated).toISOString();
    return { whole: toWholeClip(item, now, undatedAt), item };
  };
}
