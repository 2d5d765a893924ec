import { type Folder, listNames } from '../../../client/export/export-folder';
import { isBackupName } from '../../../core/backup';
import type { FailureDetail } from '../../../core/model';
import {
  type BackupDestination,
  DestinationError,
  readable,
  removeFrom,
  writePieces,
} from './backup-destination';

/**
 * Stores backups in a folder on the user's disk; `findFolder` returns the chosen folder, or null.
 * The methods reject with `DestinationError` if the folder is missing or locked.
 */
export function createFolderDestination(
  findFolder: () => Promise<Folder | null>,
): BackupDestination {
  const open = async (): Promise<Folder> => {
    const folder = await findFolder();
    if (folder === null) throw new DestinationError('no-folder');
    const state = (await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
    if (state !== 'granted') throw new DestinationError('folder-locked', toDetail(folder.name));
    return folder;
  };
  return {
    async write(name, pieces) {
      const folder = await open();
      const orFolderMissing = <Value>(work: Promise<Value>) =>
        work.catch(rethrowAsMissing(folder.name));
      // Never overwrites a file: there may be one from the same minute.
      let freeName = name;
      const taken = await orFolderMissing(listNames(folder));
      for (let count = 2; taken.has(freeName); count++)
        freeName = name.replace('.zip', ` (${count}).zip`);
      try {
        const handle = await orFolderMissing(folder.getFileHandle(freeName, { create: true }));
        await writePieces(handle, pieces);
        const file = readable(await handle.getFile());
        const finalise = async () => ({ name: freeName, downloadId: null });
        return { file, finalise, discard: () => removeFrom(folder, freeName) };
      } catch (error) {
        // The file is incomplete or empty at this point.
        await removeFrom(folder, freeName).catch(() => {});
        throw error;
      }
    },
    async recover(handedOver) {
      if (handedOver !== null) await removeFrom(await open(), handedOver.name);
      return false;
    },
    async remove({ name }) {
      if (isBackupName(name)) await removeFrom(await open(), name);
    },
  };
}

function toDetail(name: string): FailureDetail {
  return { kind: 'folder', name };
}

function rethrowAsMissing(name: string) {
  return (error: unknown): never => {
    const isGone = error instanceof DOMException && error.name === 'NotFoundError';
    throw isGone ? new DestinationError('no-folder', toDetail(name)) : error;
  };
}
