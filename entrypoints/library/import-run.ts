import { newId } from '../../client/base/new-id';
import type { ImportCounts, ImportWish } from '../../components/import/import-shown';
import type { Picture } from '../../core/exchange';
import {
  type ImportPart,
  type OpenedImport,
  pictureType,
  type Remark,
  toWholeClip,
} from '../../core/exchange/in';
import {
  currentVersion,
  type Failure,
  type Instant,
  isLinkClip,
  type Result,
  succeed,
  type Tombstone,
} from '../../core/model';
import { clipBatchSize, type Library } from '../../storage';
import { FileGone } from './chosen-file';
import { createGiveWay } from './give-way';
import { type ImportRecord, remarkOnBinned, remarksOn } from './import-remarks';
import { createImportTally } from './import-tally';
import { listOthers } from './list-others';
import { placeWorks } from './place-works';
import { searchesLost } from './searches-lost';
import { createTextReader, type TextWorkerLine } from './text-reader';

/** How a file is gone through. */
export interface ImportRun {
  readonly opened: OpenedImport;
  /** null for a file of another program. */
  readonly wish: ImportWish | null;
  readonly isDryRun: boolean;
  /** When it was begun. */
  readonly now: Instant;
  readonly signal: AbortSignal;
  /** Told after each slice how many pages have been met. */
  onProgress(done: number): void;
  /** Starts a worker that reads texts; left out, the page does it. */
  startTextWorker?(): TextWorkerLine;
  /** Told of what was thrown and should not have been: the run ends as with any other trouble. Left out, it is thrown. */
  onBug?(error: unknown): void;
}

/** What came of it, or would come. */
export interface ImportRunResult {
  readonly counts: ImportCounts;
  readonly remarks: readonly Remark[];
  /** Whether the file was gone through to its end. */
  readonly isFinished: boolean;
  readonly failure: Failure | null;
}

/**
 * Goes through a file, a slice of clips at a time. A dry run changes nothing, and goes
 * through the file twice where only then it can say what the import would.
 */
export async function runImport(library: Library, run: ImportRun): Promise<ImportRunResult> {
  const id = newId(crypto);
  const opened = await library.openImport(id, run.wish ?? 'add', run.isDryRun);
  if (!opened.ok) return failedAtOnce(opened.failure);
  try {
    const first = await goThrough(library, run, id);
    if (!run.isDryRun || !first.isFinished) return first;
    const saysMore = await library.restartImport(id);
    if (!saysMore.ok) return { ...first, isFinished: false, failure: saysMore.failure };
    return saysMore.value ? await goThrough(library, { ...run, onProgress() {} }, id) : first;
  } finally {
    await library.closeImport(id);
  }
}

function failedAtOnce(failure: Failure): ImportRunResult {
  return { counts: createImportTally().counts, remarks: [], isFinished: false, failure };
}

async function goThrough(
  library: Library,
  run: ImportRun,
  importId: string,
): Promise<ImportRunResult> {
  const { opened, wish, isDryRun, now, signal } = run;
  const { counts, pages, add } = createImportTally();
  const remarks: Remark[] = [];
  const texts = createTextReader(run.startTextWorker ?? null);
  let tombstones: Tombstone[] = [];
  let hasPictures = false;
  let waiting: ImportRecord[] = [];
  let batch = 0;
  /** Whether the last slice had what is new here: then the next most likely has, too. */
  let isAdding = false;

  const takeIn = async (read: readonly ImportRecord[]): Promise<Failure | null> => {
    const placed = await placeWorks(library, read, now);
    if (!placed.ok) return placed.failure;
    remarks.push(...placed.value.remarks);
    const slice = placed.value.records;
    const wholes = slice.map(({ whole }) => whole);
    const taken = await library.importBatch(importId, batch++, wholes, now);
    if (!taken.ok) return taken.failure;
    for (const [index, record] of slice.entries()) {
      const outcome = taken.value[index];
      if (outcome === undefined) continue;
      remarks.push(...remarksOn(opened.name, record, outcome));
      add(outcome, isLinkClip(record.whole.clip));
    }
    isAdding = !isDryRun && taken.value.some(({ kind }) => kind === 'added');
    run.onProgress(pages.size);
    return null;
  };
  /** The slice that is being taken in, while the next one is read: gives what went wrong, else null. */
  let taking: Promise<Failure | null> = Promise.resolve(null);
  /** Begins to take in what waits; gives what went wrong before it, else null. */
  const flush = async (): Promise<Failure | null> => {
    const failure = await taking;
    if (failure !== null || signal.aborted || waiting.length === 0) return failure;
    const slice = waiting;
    waiting = [];
    const read = texts.settled();
    taking = read.then(() => takeIn(slice));
    // It is thrown where it is waited for.
    taking.catch(() => {});
    return null;
  };
  const finish = async (): Promise<Failure | null> => (await flush()) ?? (await taking);
  /** Ends the run; pictures that did not come by then are fetched. */
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
  const bury = async () => {
    const slice = tombstones;
    tombstones = [];
    return slice.length === 0 ? null : failureOf(await library.restoreTombstones(slice));
  };
  /** What a backup holds beside clips, which come before. */
  const takeRest = async (part: ImportPart): Promise<Failure | null> => {
    if (part.type === 'remark') remarks.push(part.remark);
    if (part.type === 'belongings' && wish === 'replace') {
      const lost = await searchesLost(library, opened.name, part.belongings);
      if (!lost.ok) return lost.failure;
      remarks.push(...lost.value);
    }
    if (isDryRun || wish === null) return null;
    if (part.type === 'belongings') {
      return failureOf(await library.restoreLibraryMetadata(part.belongings, wish, now));
    }
    if (part.type === 'picture') return restorePicture(library, part.picture, now);
    if (part.type !== 'tombstone') return null;
    tombstones.push(part.tombstone);
    return tombstones.length < clipBatchSize ? null : bury();
  };

  const giveWay = createGiveWay();
  const takeAll = async (): Promise<ImportRunResult> => {
    let gone: Failure | null = null;
    const parts = untilGone(opened.parts(), (failure) => {
      gone = failure;
    });
    for await (const part of parts) {
      if (signal.aborted) return end(false, await taking);
      const record = recordOf(part, now);
      if (record === null) {
        const isAside = part.type === 'remark';
        const failure = (isAside ? null : await finish()) ?? (await takeRest(part));
        if (failure !== null) return end(false, failure);
        continue;
      }
      hasPictures ||= (record.whole.pictures ?? []).length > 0;
      waiting.push(record);
      // While the database is busy with the slice before.
      if (isAdding) texts.add(currentVersion(record.whole).article);
      await giveWay();
      const failure = waiting.length < clipBatchSize ? null : await flush();
      if (failure !== null) return end(false, failure);
    }
    const failure = (await finish()) ?? gone ?? (await bury());
    if (failure !== null || signal.aborted) return end(false, failure);
    if (wish !== 'replace') return end(true, null);
    const others = await listOthers(library, pages, now);
    if (!others.ok) return end(false, others.failure);
    const told = (id: string) => remarkOnBinned(opened.name, others.value.get(id) ?? '');
    const ids = [...others.value.keys()];
    if (isDryRun) {
      for (const id of ids) remarks.push(told(id));
      return end(true, null, ids.length);
    }
    const change = await library.changeClips(ids, { isDeleted: true }, now, {
      signal,
      onProgress: (binned) => run.onProgress(pages.size + binned),
    });
    if (!change.ok) return end(false, change.failure);
    const { clips, rest, failure: trouble } = change.value;
    for (const { id } of clips) remarks.push(told(id));
    return end(rest.length === 0, trouble, clips.length);
  };
  try {
    return await takeAll();
  } catch (error) {
    if (run.onBug === undefined) throw error;
    run.onBug(error);
    // What is under way ends first, and counts if it came in.
    await taking.catch(() => null);
    const { name, message } =
      error instanceof Error ? error : { name: 'Error', message: `${error}` };
    const failure: Failure = { code: 'import-failed', detail: `${name}: ${message}` };
    return { counts, remarks, isFinished: false, failure };
  } finally {
    texts.close();
  }
}

/** The parts of a file for as long as it can be read. */
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
  const known = type ?? pictureType(bytes);
  // What is none of the kinds that are known is fetched anew, as any picture.
  if (known === null) return null;
  return failureOf(await library.restoreImage(url, known, bytes, keptAt ?? now));
}

function failureOf(result: Result<unknown>): Failure | null {
  return result.ok ? null : result.failure;
}
