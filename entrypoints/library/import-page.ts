import { type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../client/base/now';
import { reportProblem } from '../../client/base/report-problem';
import { saveFile } from '../../client/export/save-file';
import type {
  ImportCounts,
  ImportMode,
  ImportProps,
  ImportStatus,
  RemarkGroup,
} from '../../components/import/import-status';
import { joinSentences, text } from '../../components/strings';
import '../../components/strings/en/library/import.ftl';
import { importReport } from '../../components/strings/import-report';
import {
  type ImportKind,
  type ImportTools,
  type OpenedImport,
  openImports,
  type Remark,
} from '../../core/import';
import { type Failure, fail } from '../../core/model';
import type { Library } from '../../storage';
import type { ClipChanges } from './changes/clip-changes';
import { createHighlightRemoval } from './changes/highlight-removal';
import { FileGone, openChosenFile } from './import/chosen-file';
import type { ImportRunResult } from './import/import-context';
import { runImport } from './import/import-run';
import type { TextWorkerPort } from './import/text-reader';

type Importing = Omit<ImportProps, 'isSynced'>;

/** The import dialog of the library page. */
export interface ImportPage {
  /** Null while it is closed. */
  readonly importing: ReadonlySignal<Importing | null>;
  open(): void;
  /** Opens it to restore a backup, reading the file immediately if given. */
  openRestore(file: File | null): void;
  /**
   * Imports the backup that `make` returns, without asking. Resolves with true if all of it was
   * imported.
   */
  restore(name: string, make: () => Promise<File | null>): Promise<boolean>;
}

/** What the import needs from the rest of the page. */
export interface ImportStage {
  /** Records the clips that an import created. */
  readonly recordCreated: ClipChanges['recordCreated'];
  /** Called when the library was replaced by a file. */
  onReplaced(): void;
  /** Called when the user wants to fetch the texts of links. */
  onFetchTexts(): void;
  /** If missing, the page parses texts itself. */
  startTextWorker?(): TextWorkerPort;
}

/** Maximum number of remarks shown per reason; the report has all. */
const maxExamples = 20;
/** Reasons why one of our own files is too incomplete to replace the library. */
const notWhole = new Set([
  'cut-off',
  'file-altered',
  'file-damaged',
  'file-missing',
  'malformed',
  'not-valid',
  'record-damaged',
  'repeated-id',
  'too-large',
  'wrong-type',
]);

/**
 * Creates the import, which also accepts a file dropped anywhere on the page, until the
 * signal is aborted.
 */
export function createImportPage(
  window: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
  { recordCreated, onReplaced, onFetchTexts, startTextWorker }: ImportStage,
): ImportPage {
  const importing = signal<Importing | null>(null);
  const parser = new window.DOMParser();
  const tools: ImportTools = { parseHtml: (html) => parser.parseFromString(html, 'text/html') };
  let file: { readonly name: string; readonly opened: OpenedImport } | null = null;
  let remarks: readonly Remark[] = [];
  let restoresBin = false;
  /** True if there was nothing that the import could change when the file was chosen. */
  let isIntoEmpty = false;
  let stop = new AbortController();
  /** Records the import whose report is shown, and returns what undoes it. */
  let record: (() => () => void) | null = null;

  /** Reports a bug to the console; the user sees the result so far. */
  const onBug = (error: unknown) => window.reportError(error);
  const show = (shown: ImportStatus) => {
    importing.value = { ...callbacks, shown };
  };
  const report = (failure: Failure | null) => {
    if (failure !== null) reportProblem(failure.code, 'import');
  };
  /** Ends the report of an import. From then on, the import is undone like any other change. */
  const leaveReport = () => {
    const undo = record?.();
    record = null;
    return undo;
  };
  const close = () => {
    stop.abort();
    file = null;
    importing.value = null;
    return leaveReport();
  };
  const restart = () => {
    stop.abort();
    stop = new AbortController();
    return stop.signal;
  };
  const listRemarks = () => remarks.filter(({ code }) => code !== 'in-bin' || !restoresBin);
  /** What a pass through the file has found. */
  const summarise = (result: ImportRunResult) => ({
    fileName: file?.name ?? '',
    kind: file?.opened.kind ?? ('addresses' as const),
    counts: result.counts,
    remarks: groupsOf(listRemarks()),
  });

  const rehearse = async (mode: ImportMode | null) => {
    if (file === null) return;
    const signal = restart();
    const { opened, name } = file;
    show({ step: 'reading', fileName: name, found: 0 });
    const result = await runImport(library, {
      opened,
      mode,
      isDryRun: true,
      now: now(),
      signal,
      onProgress: (found) => {
        if (!signal.aborted) show({ step: 'reading', fileName: name, found });
      },
      onBug,
    });
    if (signal.aborted) return;
    remarks = result.remarks;
    report(result.failure);
    if (result.failure !== null) return show({ step: 'choose', failure: result.failure });
    const canReplace = !remarks.some(({ code }) => notWhole.has(code));
    if (mode === 'replace' && !canReplace) return rehearse('merge');
    const { added, changed, restored, inBin } = result.counts;
    // Otherwise there is nothing to import, as after an import that was undone.
    restoresBin = added + changed + restored === 0 && inBin > 0;
    show({ step: 'ready', ...summarise(result), mode, canReplace, restoresBin, isIntoEmpty });
  };

  const take = async (chosen: readonly File[], wish: ImportMode | null = null) => {
    const [first, ...others] = chosen;
    if (!first) return;
    leaveReport();
    const signal = restart();
    const name =
      others.length === 0
        ? first.name
        : text('import-several', { name: first.name, others: others.length });
    show({ step: 'reading', fileName: name, found: 0 });
    const files = chosen.map(openChosenFile);
    const opened = await openImports(name, files, tools).catch((error: unknown) => {
      if (error instanceof FileGone) return { ok: false as const, failure: error.failure };
      onBug(error);
      return fail('import-failed', String(error));
    });
    if (signal.aborted) return;
    if (!opened.ok) {
      report(opened.failure);
      return show({ step: 'choose', failure: opened.failure });
    }
    file = { name, opened: opened.value };
    const { kind } = opened.value;
    isIntoEmpty = await isEmpty(library);
    if (signal.aborted) return;
    // Into an empty library a backup is restored completely, including settings.
    if (wish !== null) await rehearse(wish);
    else if (kind === 'pressmark-backup') await rehearse(isIntoEmpty ? 'replace' : 'merge');
    else await rehearse(kind === 'pressmark' ? 'merge' : null);
  };

  const recordClips = ({ added, counts: imported }: ImportRunResult, kind: ImportKind) => {
    const { clips, highlights } = added;
    return recordCreated(
      describeImported(clips.length, highlights.length),
      clips,
      (moved, deleted) => describeUndo(moved, deleted, imported, kind),
      createHighlightRemoval(library, highlights),
      describeImported,
    );
  };
  const start = async () => {
    const ready = importing.peek()?.shown;
    if (file === null || ready?.step !== 'ready') return;
    const signal = restart();
    const { added, changed, restored, binned, unchanged, inBin } = ready.counts;
    const total = added + changed + restored + binned + unchanged + inBin;
    const { fileName, kind, counts, remarks: groups } = ready;
    const shown = { step: 'importing' as const, fileName, kind, counts, remarks: groups, total };
    show({ ...shown, done: 0 });
    const result = await runImport(library, {
      opened: file.opened,
      mode: ready.mode,
      isDryRun: false,
      restoresBin,
      now: now(),
      signal,
      onProgress: (done) => show({ ...shown, done }),
      onBug,
      ...(startTextWorker && { startTextWorker }),
    });
    remarks = result.remarks;
    if (result.isFinished && ready.mode === 'replace') onReplaced();
    report(result.failure);
    const isStopped = !result.isFinished && result.failure === null;
    // What a replaced library lost would not come back, so that is not called an undo.
    const { clips, highlights } = result.added;
    const canUndo = ready.mode !== 'replace' && clips.length + highlights.length > 0;
    record = canUndo ? () => recordClips(result, kind) : null;
    show({ step: 'done', ...summarise(result), isStopped, canUndo, failure: result.failure });
  };

  const callbacks: Omit<Importing, 'shown'> = {
    onFiles: (chosen) => void take(chosen),
    onMode: (mode) => void rehearse(mode),
    onRestoreBin(restores) {
      const ready = importing.peek()?.shown;
      if (ready?.step !== 'ready') return;
      restoresBin = restores;
      show({ ...ready, restoresBin, remarks: groupsOf(listRemarks()) });
    },
    onStart: () => void start(),
    onStop: () => stop.abort(),
    onSaveReport() {
      if (file === null) return;
      const name = `${file.name.replace(/\.[^.]*$/, '')} import report.txt`;
      const content = importReport(file.name, file.opened.kind, listRemarks());
      saveFile(window.document, name, new Blob([content], { type: 'text/plain' }));
    },
    onFetchTexts() {
      close();
      onFetchTexts();
    },
    onUndo: () => close()?.(),
    onClose: close,
  };

  const isFree = () => {
    const step = importing.peek()?.shown.step;
    return step !== 'importing' && step !== 'reading';
  };
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  // Prevents the browser from opening a dropped file in place of the page.
  window.addEventListener(
    'dragover',
    (event) => {
      if (hasFiles(event)) event.preventDefault();
    },
    { signal: life },
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (isFree()) void take([...(event.dataTransfer?.files ?? [])]);
    },
    { signal: life },
  );

  return {
    importing,
    open: () => show({ step: 'choose', failure: null }),
    openRestore(chosen) {
      if (chosen === null) show({ step: 'choose', failure: null });
      else if (isFree()) void take([chosen]);
    },
    async restore(name, make) {
      if (!isFree()) return false;
      leaveReport();
      const signal = restart();
      show({ step: 'reading', fileName: name, found: 0 });
      const chosen = await make();
      if (signal.aborted) return false;
      if (chosen === null) {
        close();
        return false;
      }
      await take([chosen], 'merge');
      await start();
      const shown = importing.peek()?.shown;
      return shown?.step === 'done' && shown.failure === null && !shown.isStopped;
    },
  };
}

/** Says how many clips were imported, and how many highlights of clips that were there. */
function describeImported(clips: number, highlights: number): string {
  return joinSentences([
    clips > 0 && text('import-done-clips', { total: clips }),
    highlights > 0 && text('import-done-highlights', { total: highlights }),
  ]);
}

/** Says what the undo of an import did, and what it left. */
function describeUndo(
  moved: number,
  deleted: number,
  { changed, binned }: ImportCounts,
  kind: ImportKind,
): string {
  const kept = changed + binned;
  return joinSentences([
    (moved > 0 || deleted === 0) && text('import-undo-moved', { total: moved }),
    deleted > 0
      ? text('import-undo-highlights', { total: deleted })
      : kept > 0 && text('import-undo-kept', { total: kept }),
    kind === 'pressmark-backup' && text('import-undo-backup'),
  ]);
}

async function isEmpty(library: Library): Promise<boolean> {
  const shelves = await library.listShelves();
  return shelves.ok && shelves.value.all + shelves.value.bin === 0;
}

/** Groups remarks by reason, in order of first occurrence. */
function groupsOf(remarks: readonly Remark[]): readonly RemarkGroup[] {
  const groups = new Map<Remark['code'], { count: number; examples: Remark[] }>();
  for (const remark of remarks) {
    const group = groups.get(remark.code) ?? { count: 0, examples: [] };
    group.count += remark.count;
    if (group.examples.length < maxExamples) group.examples.push(remark);
    groups.set(remark.code, group);
  }
  return [...groups].map(([code, group]) => ({ code, ...group }));
}
