import { type Folder, listNames } from '../../client/export/export-folder';
import { isBackupName } from '../../core/backup';
import {
  type BackupDestination,
  DestinationError,
  readable,
  removeFrom,
  writePieces,
} from './backup-destination';

/**
 * Stores backups in a folder on the user's disk; `find` returns it if one was chosen.
 * Throws `DestinationError` if it cannot be used.
 */
export function createFolderDestination(find: () => Promise<Folder | null>): BackupDestination {
  const open = async (): Promise<Folder> => {
    const folder = await find();
    if (folder === null) throw new DestinationError('no-folder');
    const state = (await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
    if (state !== 'granted') throw new DestinationError('folder-locked', folder.name);
    return folder;
  };
  return {
    async write(name, pieces) {
      const folder = await open();
      const named = <Value>(work: Promise<Value>) => work.catch(tellGone(folder.name));
      // Never overwrites a file: there may be one from the same minute.
      let free = name;
      const taken = await named(listNames(folder));
      for (let count = 2; taken.has(free); count++) free = name.replace('.zip', ` (${count}).zip`);
      try {
        const handle = await named(folder.getFileHandle(free, { create: true }));
        await writePieces(handle, pieces);
        const file = readable(await handle.getFile());
        const settle = async () => ({ name: free, downloadId: null });
        return { file, settle, discard: () => removeFrom(folder, free) };
      } catch (error) {
        // The file is incomplete or empty at this point.
        await removeFrom(folder, free).catch(() => {});
        throw error;
      }
    },
    async recover(handed) {
      if (handed !== null) await removeFrom(await open(), handed.name);
      return false;
    },
    async remove({ name }) {
      if (isBackupName(name)) await removeFrom(await open(), name);
    },
  };
}

function tellGone(name: string) {
  return (error: unknown): never => {
    const isGone = error instanceof DOMException && error.name === 'NotFoundError';
    throw isGone ? new DestinationError('no-folder', name) : error;
  };
}
