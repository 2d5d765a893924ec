import { findFile } from '../export/folder-files';
import { listNames } from './segments';

const folderName = 'safety-copies';
/** A file in the folder of a copy that was restored. */
const restoredName = 'restored';

/** The folder with a copy of each library, by its id. Null if the browser has no such place. */
export async function openCopies(
  navigator: Pick<Navigator, 'storage'>,
): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(folderName, { create: true });
  } catch (error) {
    // In private windows.
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

/** Null if there is no such folder. */
export async function findFolder(folder: FileSystemDirectoryHandle, name: string) {
  try {
    return await folder.getDirectoryHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Removes all copies. */
export async function removeCopies(copies: FileSystemDirectoryHandle): Promise<void> {
  for await (const name of listNames(copies)) await copies.removeEntry(name, { recursive: true });
}

/** The copy of a library is removed once there is one of the library it was restored to. */
export async function markRestored(copies: FileSystemDirectoryHandle, id: string): Promise<void> {
  const folder = await findFolder(copies, id);
  await folder?.getFileHandle(restoredName, { create: true });
}

/** Removes the copies of other libraries that were restored. */
export async function removeRestored(copies: FileSystemDirectoryHandle, id: string): Promise<void> {
  for await (const name of listNames(copies)) {
    if (name === id) continue;
    const folder = await copies.getDirectoryHandle(name);
    if (await findFile(folder, restoredName)) await copies.removeEntry(name, { recursive: true });
  }
}

/** Runs one task at a time, in all scripts of the extension. */
export function lockCopies<Value>(locks: LockManager, task: () => Promise<Value>): Promise<Value> {
  return locks.request('safety-copies', task);
}
