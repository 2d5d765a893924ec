import { newId } from '../../../client/base/new-id';
import type { ImportCounts, ImportMode } from '../../../components/import/import-status';
import type { Picture } from '../../../core/files';
import { detectPictureType } from '../../../core/files';
import { type ImportPart, type OpenedImport, type Remark, toWholeClip } from '../../../core/import';
import {
  currentVersion,
  type Failure,
  type Instant,
  isLinkClip,
  type Result,
  succeed,
  type Tombstone,
} from '../../../core/model';
import { clipBatchSize, type Library } from '../../../storage';
import { FileGone } from './chosen-file';
import { findLostSearches } from './find-lost-searches';
import { listMissingClips } from './list-missing-clips';
import { placeWorks } from './place-works';
import { createTextReader, type TextWorkerPort } from './text-reader';
import { createYielder } from './yield-to-tasks';
import { type ImportRecord, remarkOnBinned, remarksOn } from './import-remarks';
import { createImportTally } from './import-tally';

/** How to process a file. */
export interface ImportRun {
  readonly opened: OpenedImport;
  /** Null for a file of another program. */
  readonly mode: ImportMode | null;
  readonly isDryRun: boolean;
  /** When it started. */
  readonly now: Instant;
  readonly signal: AbortSignal;
  /** Called after each batch with the number of pages so far. */
  onProgress(done: number): void;
  /** Starts a worker that parses texts; if missing, the page does it. */
  startTextWorker?(): TextWorkerPort;
  /**
   * Called with unexpected errors; the run then ends as with any other failure. If
   * missing, they are thrown.
   */
  onBug?(error: unknown): void;
}

/** The result of an import or a dry run. */
export interface ImportRunResult {
  readonly counts: ImportCounts;
  readonly remarks: readonly Remark[];
  /** True if the file was processed to its end. */
  readonly isFinished: boolean;
  readonly failure: Failure | null;
}

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
  return { counts: createImportTally().counts, remarks: [], isFinished: false, failure };
}

async function importParts(
  library: Library,
  run: ImportRun,
  importId: string,
): Promise<ImportRunResult> {
  const { opened, mode, isDryRun, now, signal } = run;
  const { counts, pages, add } = createImportTally();
  const remarks: Remark[] = [];
  const texts = createTextReader(run.startTextWorker ?? null);
  let tombstones: Tombstone[] = [];
  let hasPictures = false;
  let waiting: ImportRecord[] = [];
  let batch = 0;
  /** True if the last batch contained new clips; the next one then most likely does too. */
  let isAdding = false;

  const importBatch = async (read: readonly ImportRecord[]): Promise<Failure | null> => {
    const placed = await placeWorks(library, read, now);
    if (!placed.ok) return placed.failure;
    remarks.push(...placed.value.remarks);
    const records = placed.value.records;
    const wholeClips = records.map(({ whole }) => whole);
    const outcomes = await library.importBatch(importId, batch++, wholeClips, now);
    if (!outcomes.ok) return outcomes.failure;
    for (const [index, record] of records.entries()) {
      const outcome = outcomes.value[index];
      if (outcome === undefined) continue;
      remarks.push(...remarksOn(opened.name, record, outcome));
      add(outcome, isLinkClip(record.whole.clip));
    }
    isAdding = !isDryRun && outcomes.value.some(({ kind }) => kind === 'added');
    run.onProgress(pages.size);
    return null;
  };
  /** The batch being imported while the next one is read; resolves to a failure, or null. */
  let importing: Promise<Failure | null> = Promise.resolve(null);
  /** Starts to import the waiting batch; returns the failure of the previous one, or null. */
  const flush = async (): Promise<Failure | null> => {
    const failure = await importing;
    if (failure !== null || signal.aborted || waiting.length === 0) return failure;
    const records = waiting;
    waiting = [];
    const read = texts.settled();
    importing = read.then(() => importBatch(records));
    // The error is thrown where the promise is awaited.
    importing.catch(() => {});
    return null;
  };
  const finish = async (): Promise<Failure | null> => (await flush()) ?? (await importing);
  /** Ends the run; images that the file did not contain are then fetched. */
  const end = async (
    isFinished: boolean,
    failure: Failure | null,
    binned = 0,
  ): Promise<ImportRunResult> => {
    const settled = hasPictures && !isDryRun ? await library.settleImages() : succeed(null);
    return {
      counts: { ...counts, binned: counts.binned + binned },
      remarks,
      isFinished,
      failure: failure ?? failureOf(settled),
    };
  };
  const restoreTombstones = async () => {
    const records = tombstones;
    tombstones = [];
    return records.length === 0 ? null : failureOf(await library.restoreTombstones(records));
  };
  /** Imports what a backup holds besides clips, which come before it. */
  const importOther = async (part: ImportPart): Promise<Failure | null> => {
    if (part.type === 'remark') remarks.push(part.remark);
    if (part.type === 'library-metadata' && mode === 'replace') {
      const lost = await findLostSearches(library, opened.name, part.metadata);
      if (!lost.ok) return lost.failure;
      remarks.push(...lost.value);
    }
    if (isDryRun || mode === null) return null;
    if (part.type === 'library-metadata') {
      return failureOf(await library.restoreLibraryMetadata(part.metadata, mode, now));
    }
    if (part.type === 'picture') return restorePicture(library, part.picture, now);
    if (part.type !== 'tombstone') return null;
    tombstones.push(part.tombstone);
    return tombstones.length < clipBatchSize ? null : restoreTombstones();
  };

  const yieldToTasks = createYielder();
  const importAll = async (): Promise<ImportRunResult> => {
    let gone: Failure | null = null;
    const parts = untilGone(opened.parts(), (failure) => {
      gone = failure;
    });
    for await (const part of parts) {
      if (signal.aborted) return end(false, await importing);
      const record = recordOf(part, now);
      if (record === null) {
        const isAside = part.type === 'remark';
        const failure = (isAside ? null : await finish()) ?? (await importOther(part));
        if (failure !== null) return end(false, failure);
        continue;
      }
      hasPictures ||= (record.whole.pictures ?? []).length > 0;
      waiting.push(record);
      // Runs while the database is busy with the previous batch.
      if (isAdding) texts.add(currentVersion(record.whole).article);
      await yieldToTasks();
      const failure = waiting.length < clipBatchSize ? null : await flush();
      if (failure !== null) return end(false, failure);
    }
    const failure = (await finish()) ?? gone ?? (await restoreTombstones());
    if (failure !== null || signal.aborted) return end(false, failure);
    if (mode !== 'replace') return end(true, null);
    const others = await listMissingClips(library, pages, now);
    if (!others.ok) return end(false, others.failure);
    const toBinnedRemark = (id: string) => remarkOnBinned(opened.name, others.value.get(id) ?? '');
    const ids = [...others.value.keys()];
    if (isDryRun) {
      for (const id of ids) remarks.push(toBinnedRemark(id));
      return end(true, null, ids.length);
    }
    const change = await library.changeClips(ids, { isDeleted: true }, now, {
      signal,
      onProgress: (binned) => run.onProgress(pages.size + binned),
    });
    if (!change.ok) return end(false, change.failure);
    const { clips, rest, failure: trouble } = change.value;
    for (const { id } of clips) remarks.push(toBinnedRemark(id));
    return end(rest.length === 0, trouble, clips.length);
  };
  try {
    return await importAll();
  } catch (error) {
    if (run.onBug === undefined) throw error;
    run.onBug(error);
    // The batch in progress finishes first, and counts if it was imported.
    await importing.catch(() => null);
    const { name, message } =
      error instanceof Error ? error : { name: 'Error', message: `${error}` };
    const failure: Failure = { code: 'import-failed', detail: `${name}: ${message}` };
    return { counts, remarks, isFinished: false, failure };
  } finally {
    texts.close();
  }
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
    onGone({ code: 'file-gone', detail: error.message });
  }
}

function recordOf(part: ImportPart, now: Instant): ImportRecord | null {
  if (part.type === 'whole') return { whole: part.whole, item: null };
  return part.type === 'item' ? { whole: toWholeClip(part.item, now), item: part.item } : null;
}

async function restorePicture(
  library: Library,
  { url, bytes, type, keptAt }: Picture,
  now: Instant,
): Promise<Failure | null> {
  const known = type ?? detectPictureType(bytes);
  // An unsupported type is fetched again like any other image.
  if (known === null) return null;
  return failureOf(await library.restoreImage(url, known, bytes, keptAt ?? now));
}

function failureOf(result: Result<unknown>): Failure | null {
  return result.ok ? null : result.failure;
}
