import { type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../../client/base/now';
import {
  chooseFolder,
  type Folder,
  listNames,
  mayWrite,
  toFolderHandle,
} from '../../../client/export/export-folder';
import { backupPreferences, findNewestBackup } from '../../../core/backup';
import type { Result } from '../../../core/model';
import type { Library } from '../../../storage';

/** The folder that the user chose for backups. */
export interface BackupFolder {
  readonly folder: ReadonlySignal<Folder | null>;
  /** Reads the folder that was chosen earlier. */
  load(): Promise<void>;
  /** Lets the user choose a folder, and stores it. Null if the user cancels. */
  choose(): Promise<Result<unknown> | null>;
  /** Asks for permission to write. Call it in the user's click, before the first await. */
  requestAccess(): Promise<boolean>;
  /** Returns the newest backup, or null if there is none or the folder cannot be read. */
  findNewest(): Promise<File | null>;
}

export function createBackupFolder(
  window: Window & typeof globalThis,
  library: Library,
): BackupFolder {
  const folder = signal<Folder | null>(null);
  const requestAccess = () =>
    folder.value === null ? Promise.resolve(false) : mayWrite(folder.value);
  return {
    folder,
    requestAccess,
    async load() {
      const stored = await library.getPreference(backupPreferences.folder);
      if (stored.ok) folder.value = toFolderHandle(stored.value);
    },
    async choose() {
      const chosen = await chooseFolder(window, 'backup');
      if (chosen === null) return null;
      folder.value = chosen;
      return library.savePreference(backupPreferences.folder, chosen, now());
    },
    async findNewest() {
      const from = folder.value;
      if (from === null || !(await requestAccess())) return null;
      try {
        // By file name, so that an empty library finds it as well.
        const name = findNewestBackup(await listNames(from));
        return name === null ? null : await (await from.getFileHandle(name)).getFile();
      } catch (error) {
        // The folder was moved or deleted. The user chooses a file instead.
        if (error instanceof DOMException) return null;
        throw error;
      }
    },
  };
}
