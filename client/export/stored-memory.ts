import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { type ExportMemory, exportMemorySchema } from '../../core/export';
import type { Library } from '../../storage';
import { now } from '../base/now';
import { type Folder, toFolderHandle } from './export-folder';

/** What is remembered of exports, kept up to date with other pages. */
export interface StoredMemory {
  readonly memory: ReadonlySignal<ExportMemory>;
  readonly folder: ReadonlySignal<Folder | null>;
  /** Resolves once the stored memory is known. */
  readonly loaded: Promise<void>;
  /** Changes what is stored, which another page may have changed meanwhile. */
  change(edit: (memory: ExportMemory) => ExportMemory): void;
  setFolder(folder: Folder): Promise<void>;
}

/** Watches a library's export memory until the signal is aborted. */
export function watchExportMemory(library: Library, life: AbortSignal): StoredMemory {
  const memory = signal(parse(null));
  const folder = signal<Folder | null>(null);
  let saved: Promise<unknown> = Promise.resolve();
  const loaded = new Promise<void>((resolve) => {
    library.watch(
      (source) => source.getPreference('export'),
      (answer) => {
        if (answer.ok) memory.value = parse(answer.value);
        resolve();
      },
      life,
    );
  });
  library.watch(
    (source) => source.getPreference('export-folder'),
    (answer) => {
      if (answer.ok) folder.value = toFolderHandle(answer.value);
    },
    life,
  );
  const save = async (edit: (memory: ExportMemory) => ExportMemory) => {
    const stored = await library.getPreference('export');
    if (stored.ok) await library.savePreference('export', edit(parse(stored.value)), now());
  };
  return {
    ...{ memory, folder, loaded },
    change(edit) {
      memory.value = edit(memory.value);
      saved = saved.then(() => save(edit));
    },
    async setFolder(chosen) {
      folder.value = chosen;
      await library.savePreference('export-folder', chosen, now());
    },
  };
}

function parse(value: unknown): ExportMemory {
  return v.parse(exportMemorySchema, value);
}
