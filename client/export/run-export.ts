import {
  collectMissing,
  correctClip,
  type ExportChoice,
  type ExportRequest,
  exportFiles,
  exportFormats,
  type LastExport,
  type MissingInClips,
  type NoteTemplate,
  templatePresets,
} from '../../core/export';
import {
  fail,
  getBrowserDetail,
  type Instant,
  maxPrintedClips,
  type Result,
  succeed,
  type WholeClip,
} from '../../core/model';
import type { Library } from '../../storage';
import { collectFile } from './collect-file';
import type { Folder } from './export-folder';
import { createExportSource } from './export-source';
import { openFolderWriter } from './folder-writer';
import { printPage } from './print-page';
import { saveFile } from './save-file';
import { SourceFailure, unwrap } from './source-failure';

/** An export as the user requested it. */
export interface ExportTask {
  readonly choice: ExportChoice;
  /** Ids or numbers in order. Null means the whole library, newest first. */
  readonly which: readonly (string | number)[] | null;
  /** Title and day in the file name. */
  readonly title: string;
  readonly day: string;
  readonly since: Instant | null;
  readonly templates: readonly NoteTemplate[];
  readonly now: Instant;
  /** The target folder, if the export goes into one. */
  readonly folder: Folder | null;
  /** Receives the text if the export goes to the clipboard. */
  onText(text: string): void;
}

/** What was exported. */
export interface ExportDone {
  readonly clips: number;
  readonly files: number;
  /** What the template asks pages for and clips do not have. */
  readonly missing: MissingInClips;
}

/** Runs an export. Null if it was cancelled. Fails with `too-many-to-print`, `export-folder` or `export-failed`. */
export async function runExport(
  document: Document,
  library: Library,
  task: ExportTask,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Result<ExportDone | null>> {
  let [read, clips] = [0, 0];
  const source = createExportSource(library, task.which, signal, () => onProgress(++read));
  const { choice, folder } = task;
  try {
    const since = task.since === null ? null : await lastExport(library, task.since);
    if (choice.format === 'pdf') {
      const toHtml = await exportFormats[choice.format].load();
      const wholes: WholeClip[] = [];
      for await (const whole of source.clips) {
        if (wholes.push(correctClip(whole)) > maxPrintedClips) return fail('too-many-to-print');
      }
      await printPage(document, toHtml(wholes, [], task.title));
      return succeed({ clips: wholes.length, files: 1, missing: collectMissing(null).get() });
    }
    let files = 0;
    const writeFile =
      folder && choice.to === 'folder' ? openFolderWriter(folder, since, signal) : null;
    const request = createRequest(task, choice.format, since);
    const missing = collectMissing(choice.format === 'markdown' ? request.options.template : null);
    const onOut = (whole: WholeClip) => {
      clips++;
      missing.add(whole.clip);
    };
    for await (const file of exportFiles(request, source, task.now, onOut)) {
      files++;
      if (writeFile) await writeFile(file);
      else {
        const content = await collectFile(file.pieces, file.type);
        if (choice.to === 'clipboard') task.onText(await content.text());
        else saveFile(document, file.name, content);
      }
    }
    return succeed({ clips, files, missing: missing.get() });
  } catch (error) {
    if (signal.aborted) return succeed(null);
    if (error instanceof SourceFailure) return { ok: false, failure: error.failure };
    if (!(error instanceof DOMException)) throw error;
    // The folder is gone, or the permission was revoked.
    return folder &&
      choice.to === 'folder' &&
      ['NotFoundError', 'NotAllowedError'].includes(error.name)
      ? fail('export-folder', { kind: 'folder', name: folder.name })
      : fail('export-failed', getBrowserDetail(error));
  }
}

async function lastExport(library: Library, at: Instant): Promise<LastExport> {
  return { at, arrived: new Set(unwrap(await library.listArrivals(at))) };
}

function createRequest(
  task: ExportTask,
  format: ExportRequest['format'],
  since: LastExport | null,
): ExportRequest {
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
