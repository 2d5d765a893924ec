import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { now } from '../../../client/base/now';
import { canChooseFolder } from '../../../client/export/export-folder';
import { watchBackups } from '../../../client/library/watch-backups';
import { requestDownloads } from '../../../client/tabs/request-permission';
import type { BackupCallbacks, BackupStatus } from '../../../components/backup/backup-status';
import type { BackupPlan, Failure } from '../../../core/model';
import { backgroundCommandCalls, backgroundCommands, connect } from '../../../core/rpc';
import type { Library } from '../../../storage';
import { createBackupFolder } from './backup-folder';
import { createStorageStatus, type StorageStatus } from './storage-status';

/** Backups on the library page. */
export interface BackupPage {
  readonly shown: ReadonlySignal<BackupStatus & BackupCallbacks>;
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
  /** Whether other devices have the library, too. */
  isSynced(): boolean;
  /** Opens the import, with a file if one is given. */
  restore(file: File | null): void;
}

/** Creates the backups of the page, watched until `life` is aborted. */
export function createBackupPage(
  window: Window & typeof globalThis,
  library: Library,
  { clips, isSynced, restore }: BackupStage,
  life: AbortSignal,
): BackupPage {
  const watched = watchBackups(library, clips, life, isSynced);
  const storage = createStorageStatus(window);
  const folder = createBackupFolder(window, library);
  const failure = signal<Failure | null>(null);
  // Shown only here: the user has just seen the request.
  const refusal = signal<BackupStatus['trouble']>(null);
  const background = connect(backgroundCommands, backgroundCommandCalls, {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
  });

  /** Shows the failure, if any. Resolves with true if there is none. */
  const report = async (done: Promise<{ ok: true } | { ok: false; failure: Failure }>) => {
    const answer = await done;
    failure.value = answer.ok ? null : answer.failure;
    return answer.ok;
  };
  const backUp = () => {
    refusal.value = null;
    void report(background.backUp({}));
  };
  const replan = () => report(background.planBackups({}));
  const requestAccess = () =>
    watched.plan.value.to === 'downloads' ? requestDownloads() : folder.requestAccess();
  const backUpIfAllowed = async () => {
    const { to } = watched.plan.value;
    const isAllowed = await requestAccess();
    // Without a folder, the backup itself reports that.
    if (isAllowed || (to === 'folder' && folder.folder.value === null)) return backUp();
    const code = to === 'downloads' ? 'no-permission' : 'folder-locked';
    refusal.value = { code, detail: null, since: now(), triedAt: now() };
  };

  const changePlan = async (plan: BackupPlan) => {
    refusal.value = null;
    // In the user's click, before the first await.
    const asking = plan.every === 'never' || plan.to === 'folder' ? null : requestDownloads();
    if (!(await report(library.saveSettings({ backup: plan }, now())))) return;
    await asking;
    await replan();
    // A library that is backed up should be persistent.
    if (plan.every !== 'never') await storage.persist();
  };
  const chooseFolder = async () => {
    const saved = await folder.choose();
    if (saved === null) return;
    await report(Promise.resolve(saved));
    if (watched.state.value.trouble !== null) backUp();
    else await replan();
  };

  void folder.load();
  void persistLibrary(library, storage);
  // Images take most of the space.
  library.watch(
    (source) => source.imageTotals(),
    () => void storage.measure(),
    life,
  );
  const callbacks: BackupCallbacks = {
    onPlan: (plan) => void changePlan(plan),
    onChooseFolder: () => void chooseFolder(),
    onAllow: () => void backUpIfAllowed(),
    onBackUp: () => void backUpIfAllowed(),
    onStop: () => void report(background.stopBackup({})),
    onRestore: () => restore(null),
    onRestoreNewest: () => void folder.findNewest().then(restore),
    onPersist: () => void storage.persist(),
  };

  return {
    failure,
    advice: watched.advice,
    dismiss: watched.dismiss,
    replan: () => void replan(),
    shown: computed(() => {
      const run = watched.run.value;
      const { files, trouble } = watched.state.value;
      return {
        ...callbacks,
        plan: watched.plan.value,
        last: files[0] ?? null,
        trouble: refusal.value ?? trouble,
        run: run && { clips: run.clips, total: run.total },
        canChooseFolder: canChooseFolder(window),
        folder: folder.folder.value?.name ?? null,
        storage: storage.shown.value,
      };
    }),
  };
}

/**
 * Measures the storage, and makes it persistent once the library has clips. With the
 * `unlimitedStorage` permission, browsers do not ask the user.
 */
async function persistLibrary(library: Library, storage: StorageStatus): Promise<void> {
  await storage.measure();
  const shelves = await library.listShelves();
  const hasClips = shelves.ok && shelves.value.all > 0;
  if (hasClips && storage.shown.value?.isPersisted === false) await storage.persist();
}
