import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { now } from '../../../client/base/now';
import {
  asFolder,
  canChooseFolder,
  chooseFolder,
  type Folder,
  listNames,
  mayWrite,
} from '../../../client/export/export-folder';
import { watchBackups } from '../../../client/library/watch-backups';
import { requestDownloads } from '../../../client/tabs/request-permission';
import type {
  BackupActs,
  BackupShown,
  StorageShown,
} from '../../../components/backup/backup-shown';
import { backupPreferences, newestBackup } from '../../../core/backup';
import type { BackupPlan, Failure } from '../../../core/model';
import { backgroundTaskCalls, backgroundTasks, connect } from '../../../core/rpc';
import type { Library } from '../../../storage';

/** Backups on the library page. */
export interface BackupPage {
  readonly shown: ReadonlySignal<BackupShown & BackupActs>;
  readonly advice: ReturnType<typeof watchBackups>['advice'];
  readonly failure: ReadonlySignal<Failure | null>;
  dismiss(): void;
  /** Plans backups again after a restore, which also restores the settings. */
  replan(): void;
}

/** What backups need from the rest of the page. */
export interface BackupStage {
  /** The number of clips in the library. */
  clips(): number;
  /** Opens the import, with a file if one is given. */
  restore(file: File | null): void;
}

/** Creates the backups of the page, watched until `life` is aborted. */
export function createBackupPage(
  window: Window & typeof globalThis,
  library: Library,
  { clips, restore }: BackupStage,
  life: AbortSignal,
): BackupPage {
  const watched = watchBackups(library, clips, life);
  const folder = signal<Folder | null>(null);
  const storage = signal<StorageShown | null>(null);
  const failure = signal<Failure | null>(null);
  const background = connect(backgroundTasks, backgroundTaskCalls, {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
  });

  const measure = async (isRefused = false) => {
    const disk = window.navigator.storage;
    const asked = await Promise.all([disk.persisted(), disk.estimate()]).catch((error: unknown) => {
      // In a private window there is no persistent storage.
      if (error instanceof DOMException || error instanceof TypeError) return null;
      throw error;
    });
    if (asked === null) return;
    const [isPersisted, { usage, quota }] = asked;
    const quotaBytes = quota ?? null;
    storage.value = {
      isPersisted,
      isRefused: isRefused && !isPersisted,
      usedBytes: usage ?? 0,
      quotaBytes,
    };
  };
  const persist = async () => {
    const isKept = await window.navigator.storage.persist();
    await measure(!isKept);
  };
  const recall = async () => {
    const kept = await library.getPreference(backupPreferences.folder);
    if (kept.ok) folder.value = asFolder(kept.value);
    await measure();
    // Only once the library has clips. With the `unlimitedStorage` permission, browsers do not
    // ask the user.
    const shelves = await library.listShelves();
    const isAny = shelves.ok && shelves.value.all > 0;
    if (isAny && storage.value?.isPersisted === false) await persist();
  };
  void recall();

  const tell = async (done: Promise<{ ok: true } | { ok: false; failure: Failure }>) => {
    const answer = await done;
    failure.value = answer.ok ? null : answer.failure;
    return answer.ok;
  };
  const backUp = () => void tell(background.backUp({}));
  /** Asks for permission in the user's click, before the first await. Resolves with whether it is granted. */
  const ask = (plan: BackupPlan): Promise<boolean> => {
    if (plan.to === 'downloads') return requestDownloads();
    return folder.value === null ? Promise.resolve(false) : mayWrite(folder.value);
  };
  const changePlan = async (plan: BackupPlan) => {
    const asking = plan.every === 'never' || plan.to === 'folder' ? null : requestDownloads();
    const settings = await library.getSettings();
    if (!settings.ok) return void tell(Promise.resolve(settings));
    const change = { ...settings.value, backup: plan };
    if (!(await tell(library.saveSettings(change, now())))) return;
    await asking;
    await tell(background.planBackups({}));
    // A library that is backed up should be kept.
    if (plan.every !== 'never') await persist();
  };
  const choose = async () => {
    const chosen = await chooseFolder(window, 'backup');
    if (chosen === null) return;
    folder.value = chosen;
    await tell(library.savePreference(backupPreferences.folder, chosen, now()));
    if (watched.state.value.trouble !== null) backUp();
    else await tell(background.planBackups({}));
  };
  const restoreNewest = async () => {
    const from = folder.value;
    if (from === null || !(await mayWrite(from))) return restore(null);
    try {
      // By file name, so that an empty library finds it as well.
      const name = newestBackup(await listNames(from));
      restore(name === null ? null : await (await from.getFileHandle(name)).getFile());
    } catch (error) {
      // The folder was moved or deleted. The user chooses a file instead.
      if (error instanceof DOMException) return restore(null);
      throw error;
    }
  };
  const acts: BackupActs = {
    onPlan: (plan) => void changePlan(plan),
    onChooseFolder: () => void choose(),
    onAllow: () => void ask(watched.plan.value).then((isAllowed) => isAllowed && backUp()),
    onBackUp: () => void ask(watched.plan.value).then(backUp),
    onStop: () => void tell(background.stopBackup({})),
    onRestore: () => restore(null),
    onRestoreNewest: () => void restoreNewest(),
    onPersist: () => void persist(),
  };

  return {
    failure,
    advice: watched.advice,
    dismiss: watched.dismiss,
    replan: () => void tell(background.planBackups({})),
    shown: computed(() => {
      const run = watched.run.value;
      const { files, trouble } = watched.state.value;
      return {
        ...acts,
        plan: watched.plan.value,
        last: files[0] ?? null,
        trouble,
        run: run && { clips: run.clips, total: run.total },
        canChooseFolder: canChooseFolder(window),
        folder: folder.value?.name ?? null,
        storage: storage.value,
      };
    }),
  };
}
