import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { now } from '../../../client/base/now';
import {
  canChooseFolder,
  chooseFolder,
  type Folder,
  mayWrite,
  toFolderHandle,
} from '../../../client/export/export-folder';
import type {
  FolderExportCallbacks,
  FolderExportStatus,
} from '../../../components/folder-export/folder-export-status';
import {
  type FolderExportPlan,
  type FolderTrouble,
  folderPlanSchema,
  folderPreferences,
  folderTroubleSchema,
  noFolderPlan,
} from '../../../core/export/folder-export';
import type { Failure } from '../../../core/model';
import { backgroundCommandCalls, backgroundCommands, connect } from '../../../core/rpc';
import { type FolderProgress, type Library, openFolderExportLibrary } from '../../../storage';

/** The notes folder on the library page. */
export interface FolderPage {
  readonly shown: ReadonlySignal<FolderExportStatus & FolderExportCallbacks>;
  readonly failure: ReadonlySignal<Failure | null>;
}

/** Creates the page's part in the notes folder, watched until `life` is aborted. */
export function createFolderPage(
  window: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
): FolderPage {
  const plan = signal<FolderExportPlan>(noFolderPlan);
  const trouble = signal<FolderTrouble | null>(null);
  const folder = signal<Folder | null>(null);
  const progress = signal<FolderProgress | null>(null);
  const failure = signal<Failure | null>(null);
  const dismissed = signal<FolderTrouble['code'] | null>(null);
  const canChoose = canChooseFolder(window);
  const background = connect(backgroundCommands, backgroundCommandCalls, {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
  });

  if (canChoose) {
    const source = openFolderExportLibrary({ clock: now });
    life.addEventListener('abort', () => source.close());
    source.watch(
      [folderPreferences.plan, folderPreferences.trouble, folderPreferences.handle],
      (answer) => {
        if (!answer.ok) return;
        const [storedPlan, storedTrouble, handle] = answer.value.preferences;
        plan.value = v.parse(folderPlanSchema, storedPlan);
        trouble.value = v.parse(folderTroubleSchema, storedTrouble);
        folder.value = toFolderHandle(handle);
        progress.value = answer.value;
      },
      life,
    );
  }

  const save = async (name: string, value: unknown) => {
    const saved = await library.savePreference(name, value, now());
    failure.value = saved.ok ? null : saved.failure;
    return saved.ok;
  };
  let lastChange: Promise<void> = Promise.resolve();
  const change = (part: Partial<FolderExportPlan>) => {
    lastChange = lastChange.then(async () => {
      // What is shown may be older than what was saved last.
      const stored = await library.getPreference(folderPreferences.plan);
      if (!stored.ok) {
        failure.value = stored.failure;
        return;
      }
      plan.value = { ...v.parse(folderPlanSchema, stored.value), ...part };
      if (!(await save(folderPreferences.plan, plan.value))) return;
      const started = await background.writeFolder({});
      if (!started.ok) failure.value = started.failure;
    });
    return lastChange;
  };
  const choose = async () => {
    const chosen = await chooseFolder(window, 'notes');
    if (chosen === null) return;
    // The same folder again may have been emptied, or restored: all notes are looked for.
    const id = window.crypto.randomUUID();
    if (await save(folderPreferences.handle, chosen)) await change({ isOn: true, folder: id });
  };
  const allow = async () => {
    // In the user's click, before the first await.
    if (folder.value && (await mayWrite(folder.value))) await change({ isOn: true });
  };
  const callbacks: FolderExportCallbacks = {
    onChooseFolder: () => void choose(),
    onAllow: () => void allow(),
    onStop: () => void change({ isOn: false }),
    onPlan: (part) => void change(part),
    onDismissNotice() {
      dismissed.value = trouble.value?.code ?? null;
    },
  };

  return {
    failure,
    shown: computed(() => {
      const isMine = progress.value?.place?.folder === plan.value.folder;
      const place = (isMine && progress.value?.place) || null;
      return {
        ...callbacks,
        canChooseFolder: canChoose,
        plan: plan.value,
        folder: folder.value?.name ?? null,
        trouble: plan.value.isOn ? trouble.value : null,
        progress: place && {
          isComplete: place.below === null,
          ...{ done: place.done, total: place.total, notes: place.notes },
          writtenAt: place.writtenAt,
          hasChanges: progress.value?.hasChanges ?? false,
        },
        isNoticeDismissed: trouble.value !== null && dismissed.value === trouble.value.code,
      };
    }),
  };
}
