import { type ReadonlySignal, signal } from '@preact/signals';
import type { ExportFormat, ExportProgress } from '../../components/export-choice';
import { exportClip, exportLibrary } from '../../core/exchange';
import { type Result, succeed, type WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import { now } from './now';
import { saveFile } from './save-file';

/** Exports that are handed to the browser's downloads. */
export interface Exporting {
  /** How far an export of all has come; null when none is under way. */
  readonly progress: ReadonlySignal<ExportProgress | null>;
  exportOne(clipId: string, format: ExportFormat): Promise<Result<null>>;
  /** These clips, by their ids or numbers. */
  exportSome(which: readonly (string | number)[], format: ExportFormat): Promise<Result<null>>;
  exportAll(format: ExportFormat): Promise<Result<null>>;
  cancel(): void;
}

/** Exports from a library, as downloads of the given document. */
export function createExporting(library: Library, document: Document): Exporting {
  const progress = signal<ExportProgress | null>(null);
  let isCancelled = false;

  return {
    progress,
    async exportOne(clipId, format) {
      const whole = await library.getWholeClip(clipId);
      if (!whole.ok) return whole;
      saveFile(document, exportClip(format, whole.value, now()));
      return succeed(null);
    },
    async exportSome(which, format) {
      isCancelled = false;
      const wholes: WholeClip[] = [];
      progress.value = { done: 0, total: which.length };
      try {
        for (const name of which) {
          if (isCancelled) return succeed(null);
          const id = await findId(library, name);
          if (!id.ok) return id;
          // What was removed meanwhile is no longer there to be taken out.
          if (id.value === null) continue;
          const whole = await library.getWholeClip(id.value);
          if (!whole.ok) return whole;
          wholes.push(whole.value);
          progress.value = { done: wholes.length, total: which.length };
        }
      } finally {
        progress.value = null;
      }
      saveFile(document, exportLibrary(format, wholes, now()));
      return succeed(null);
    },
    async exportAll(format) {
      isCancelled = false;
      const shelves = await library.listShelves();
      if (!shelves.ok) return shelves;
      const total = shelves.value.all;
      const wholes: WholeClip[] = [];
      progress.value = { done: 0, total };
      try {
        for await (const whole of library.eachWholeClip()) {
          if (isCancelled) return succeed(null);
          if (!whole.ok) return whole;
          wholes.push(whole.value);
          progress.value = { done: wholes.length, total };
        }
      } finally {
        progress.value = null;
      }
      saveFile(document, exportLibrary(format, wholes, now()));
      return succeed(null);
    },
    cancel() {
      isCancelled = true;
    },
  };
}

async function findId(library: Library, name: string | number): Promise<Result<string | null>> {
  if (typeof name === 'string') return succeed(name);
  const found = await library.getClips([name]);
  return found.ok ? succeed(found.value[0]?.id ?? null) : found;
}
