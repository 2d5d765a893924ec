import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ExportProgress } from '../../components/export/export-props';
import {
  type ExportChoice,
  type ExportMemory,
  forgetFolder,
  getExportKey,
  type NoteTemplate,
  rememberPlace,
  type TemplateFile,
} from '../../core/export';
import { fail, getBrowserDetail, type Result } from '../../core/model';
import type { Library } from '../../storage';
import { now } from '../base/now';
import { type CopiedText, copyLater } from './copy-later';
import { canChooseFolder, chooseFolder, mayWrite } from './export-folder';
import type { ExportDone } from './run-export';
import { watchExportMemory } from './stored-memory';

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
  /** Reads a template of Obsidian Web Clipper, or all templates from its settings. */
  readTemplates(text: string): Promise<Result<TemplateFile>>;
  /** Stores templates, which replace those of the same names. */
  addTemplates(added: readonly NoteTemplate[]): void;
  /** Removes a stored template. Returns a function that adds it again. */
  removeTemplate(name: string): () => void;
  cancel(): void;
}

/** Watches the export settings until `life` is aborted. */
export function createExporter(window: Window, library: Library, life: AbortSignal): Exporter {
  const progress = signal<ExportProgress | null>(null);
  const stored = watchExportMemory(library, life);
  const { memory, folder } = stored;
  const folderName = computed(() => folder.value?.name ?? null);
  let work = new AbortController();

  const addTemplates = (added: readonly NoteTemplate[]) => {
    const names = new Set(added.map(({ name }) => name));
    stored.change((current) => {
      const others = current.templates.filter(({ name }) => !names.has(name));
      return { ...current, templates: [...others, ...added] };
    });
  };

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
      const target = folder.value;
      if (isMine && (target === null || !(await mayWrite(target)))) {
        return fail('export-folder', target && { kind: 'folder', name: target.name });
      }
      await stored.loaded;
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
        stored.change((current) => ({
          ...(place === null ? current : rememberPlace(current, place, startedAt)),
          choice,
        }));
        return result;
      } catch (error) {
        if (error instanceof DOMException) return fail('export-failed', getBrowserDetail(error));
        throw error;
      } finally {
        progress.value = null;
      }
    },
    setChoice: (choice) => stored.change((current) => ({ ...current, choice })),
    async chooseFolder() {
      const chosen = await chooseFolder(window);
      if (chosen === null) return;
      const isSame = (await folder.value?.isSameEntry(chosen)) ?? false;
      if (!isSame) stored.change((current) => forgetFolder(current, chosen.name));
      await stored.setFolder(chosen);
    },
    async readTemplates(text) {
      const { importClipperTemplates } = await import('./import-template');
      const isSelector = (selector: string) => isValidSelector(window.document, selector);
      return importClipperTemplates(text, isSelector);
    },
    addTemplates,
    removeTemplate(name) {
      const removed = memory.value.templates.filter((one) => one.name === name);
      stored.change((current) => ({
        ...current,
        templates: current.templates.filter((one) => one.name !== name),
      }));
      return () => addTemplates(removed);
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

function isValidSelector(document: Document, selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SyntaxError') return false;
    throw error;
  }
}
