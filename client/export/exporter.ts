import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { ExportProgress } from '../../components/export/export-props';
import {
  type ExportChoice,
  type ExportMemory,
  exportMemorySchema,
  forgetFolder,
  getExportKey,
  type NoteTemplate,
  rememberPlace,
} from '../../core/export';
import { fail, type Result, succeed } from '../../core/model';
import type { Library } from '../../storage';
import { now } from '../base/now';
import { type CopiedText, copyLater } from './copy-later';
import {
  canChooseFolder,
  chooseFolder,
  type Folder,
  mayWrite,
  toFolderHandle,
} from './export-folder';
import type { ExportDone } from './run-export';

/** The clips to export, and their title. */
export interface ExportedClips {
  /** Ids or numbers in order. Null means the whole library. */
  readonly which: readonly (string | number)[] | null;
  readonly total: number | null;
  readonly title: string;
  /** The day in the file name. Null means today. */
  readonly day: string | null;
  /** Identifies the same selection of clips next time. Null if nothing does. */
  readonly known: string | null;
}

/** Exports to downloads, a folder or the clipboard, and the stored export settings. */
export interface Exporter {
  /** Progress of the export. Null while none is running. */
  readonly progress: ReadonlySignal<ExportProgress | null>;
  readonly memory: ReadonlySignal<ExportMemory>;
  /** The name of the folder chosen last. */
  readonly folder: ReadonlySignal<string | null>;
  readonly canChooseFolder: boolean;
  /** Must run in a click handler. Resolves with null if the user cancelled. */
  run(choice: ExportChoice, clips: ExportedClips): Promise<Result<ExportDone | null>>;
  chooseFolder(): Promise<void>;
  /** Sets the choice that the next export starts with. */
  setChoice(choice: ExportChoice): void;
  /**
   * Imports a template of Obsidian Web Clipper. Returns its name, and the variables and filters
   * that are not supported.
   */
  addTemplate(text: string): Promise<Result<{ name: string; unknown: readonly string[] }>>;
  cancel(): void;
}

export function createExporter(window: Window, library: Library): Exporter {
  const progress = signal<ExportProgress | null>(null);
  const memory = signal<ExportMemory>(v.parse(exportMemorySchema, null));
  const folder = signal<Folder | null>(null);
  const folderName = signal<string | null>(null);
  let work = new AbortController();

  const keepFolder = (chosen: Folder | null) => {
    folder.value = chosen;
    folderName.value = chosen?.name ?? null;
  };
  const keep = (next: ExportMemory) => {
    memory.value = next;
    void library.savePreference('export', next, now());
  };
  const recall = async () => {
    const [stored, place] = await Promise.all([
      library.getPreference('export'),
      library.getPreference('export-folder'),
    ]);
    if (stored.ok) memory.value = v.parse(exportMemorySchema, stored.value);
    if (place.ok) keepFolder(toFolderHandle(place.value));
  };
  const recalled = recall();

  return {
    progress,
    memory,
    folder: folderName,
    canChooseFolder: canChooseFolder(window),
    async run(choice, { which, total, title, day, known }) {
      work.abort();
      work = new AbortController();
      const { signal: isOver } = work;
      const copied = choice.to === 'clipboard' ? deferred() : null;
      // Before the first await: browsers only allow copying during the click.
      const copying = copied && copyLater(window.navigator, copied.promise);
      copying?.catch(() => {});
      const isMine = choice.to === 'folder';
      if (isMine && (folder.value === null || !(await mayWrite(folder.value)))) {
        return fail('export-failed', 'no-folder');
      }
      await recalled;
      const place = known === null ? null : getExportKey(choice, folderName.value, known);
      const startedAt = now();
      progress.value = { done: 0, total };
      try {
        const { runExport } = await import('./run-export');
        const result = await runExport(
          window.document,
          library,
          {
            choice,
            which,
            title,
            day: day ?? startedAt,
            since: place !== null && choice.isNewOnly ? (memory.value.places[place] ?? null) : null,
            templates: memory.value.templates,
            now: startedAt,
            folder: folder.value,
            onText: (text) => copied?.resolve({ text }),
          },
          isOver,
          (done) => {
            progress.value = { done, total };
          },
        );
        copied?.reject(new Error('nothing to copy'));
        if (!result.ok || result.value === null) return result;
        if (copying && result.value.files > 0) await copying;
        const next = place === null ? memory.value : rememberPlace(memory.value, place, startedAt);
        keep({ ...next, choice });
        return result;
      } catch (error) {
        if (error instanceof DOMException) return fail('export-failed', error.message);
        throw error;
      } finally {
        progress.value = null;
      }
    },
    setChoice: (choice) => keep({ ...memory.value, choice }),
    async chooseFolder() {
      const chosen = await chooseFolder(window);
      if (chosen === null) return;
      const isSame = (await folder.value?.isSameEntry(chosen)) ?? false;
      if (!isSame) keep(forgetFolder(memory.value, chosen.name));
      keepFolder(chosen);
      await library.savePreference('export-folder', chosen, now());
    },
    async addTemplate(text) {
      const { importClipperTemplate } = await import('./import-template');
      const imported = importClipperTemplate(text);
      if (!imported.ok) return imported;
      const { template, unknown } = imported.value;
      const others = memory.value.templates.filter(({ name }) => name !== template.name);
      keep({ ...memory.value, templates: [...others, template satisfies NoteTemplate] });
      return succeed({ name: template.name, unknown });
    },
    cancel: () => work.abort(),
  };
}

function deferred() {
  let [resolve, reject] = [(_: CopiedText) => {}, (_: Error) => {}];
  const promise = new Promise<CopiedText>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
