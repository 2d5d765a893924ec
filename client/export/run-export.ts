import {
  type ExportChoice,
  type ExportWish,
  exportFiles,
  type LastExport,
  type NoteTemplate,
  templatePresets,
  toHtml,
} from '../../core/exchange';
import { fail, type Instant, type Result, succeed, type WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import type { Folder } from './export-folder';
import { sourceOf } from './export-source';
import { gatherFile } from './gather-file';
import { printPage } from './print-page';
import { saveFile } from './save-file';
import { need, SourceFailure } from './source-failure';
import { openFolderWriter } from './write-into-folder';

/** An export as the reader has asked for it. */
export interface ExportTask {
  readonly choice: ExportChoice;
  /** Ids or numbers in their order; null is the whole library, newest first. */
  readonly which: readonly (string | number)[] | null;
  /** What the file is named after, and the day in its name. */
  readonly title: string;
  readonly day: string;
  readonly since: Instant | null;
  readonly templates: readonly NoteTemplate[];
  readonly now: Instant;
  /** Where to, when it goes into a folder. */
  readonly folder: Folder | null;
  /** Takes the text, when it goes to the clipboard. */
  onText(text: string): void;
}

/** How many clips went out. */
export interface ExportDone {
  readonly clips: number;
  readonly files: number;
}

/** More clips than this are not laid out as one page. */
const maxPrinted = 300;

/** Exports; null when it was cancelled. What the reader can do something about is `export-failed`. */
export async function runExport(
  document: Document,
  library: Library,
  task: ExportTask,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Result<ExportDone | null>> {
  let [read, clips] = [0, 0];
  const source = sourceOf(library, task.which, signal, () => onProgress(++read));
  const { choice, folder } = task;
  try {
    const since = task.since === null ? null : await lastExport(library, task.since);
    if (choice.format === 'pdf') {
      const wholes: WholeClip[] = [];
      for await (const whole of source.clips) {
        if (wholes.push(whole) > maxPrinted) return fail('export-failed', 'too-many-to-print');
      }
      await printPage(document, toHtml(wholes, [], task.title));
      return succeed({ clips: wholes.length, files: 1 });
    }
    let files = 0;
    const writeFile =
      folder && choice.to === 'folder' ? openFolderWriter(folder, since, signal) : null;
    const onOut = () => {
      clips++;
    };
    for await (const file of exportFiles(
      wishOf(task, choice.format, since),
      source,
      task.now,
      onOut,
    )) {
      files++;
      if (writeFile) await writeFile(file);
      else {
        const content = await gatherFile(file.pieces, file.type);
        if (choice.to === 'clipboard') task.onText(await content.text());
        else saveFile(document, file.name, content);
      }
    }
    return succeed({ clips, files });
  } catch (error) {
    if (signal.aborted) return succeed(null);
    if (error instanceof SourceFailure) return { ok: false, failure: error.failure };
    // The folder is gone, the disk is full, the reader has taken the permission back.
    if (error instanceof DOMException)
      return fail('export-failed', `${error.name}: ${error.message}`);
    throw error;
  }
}

async function lastExport(library: Library, at: Instant): Promise<LastExport> {
  return { at, arrived: new Set(need(await library.listArrivals(at))) };
}

function wishOf(
  task: ExportTask,
  format: ExportWish['format'],
  since: LastExport | null,
): ExportWish {
  const { choice, templates, title, day } = task;
  const named = ({ name }: NoteTemplate) => name === choice.template;
  return {
    format,
    title,
    day,
    isOneFile: choice.to !== 'folder',
    options: {
      template: [...templates, ...templatePresets].find(named) ?? null,
      annotations: choice.annotations,
      hasPictures: choice.hasPictures && choice.to !== 'clipboard',
      since,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
  };
}
