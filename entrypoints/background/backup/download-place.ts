import { type Browser, browser } from 'wxt/browser';
import { listNames } from '../../../client/export/export-folder';
import type { BackupFile } from '../../../core/exchange/backups';
import { type BackupPlace, PlaceTrouble, readable, removeFrom, writePieces } from './backup-place';

/** Below the browser's downloads. */
const subfolder = 'Pressmark';

/** Where a backup waits, in the extension's own files, until it was checked and handed over. */
const ownFolder = 'backups';

/** A file there with nothing in it. */
const emptyFile = 'nothing.zip';

/** How often a download is looked at, in milliseconds. */
const lookEveryMs = 300;

/** Addresses of files, which a service worker cannot give. */
export interface FileAddresses {
  /** The address of a file in our own folder, by its path. */
  of(path: readonly string[]): Promise<string>;
  /** Lets go of all that were given. */
  release(): Promise<void>;
}

/** The browser's downloads. They cannot be read again, so what was checked is the file that they are made from. */
export function createDownloadPlace(addresses: FileAddresses): BackupPlace {
  const hand = async (url: string, name: string, conflictAction: 'uniquify' | 'overwrite') => {
    const filename = `${subfolder}/${name}`;
    try {
      return await browser.downloads.download({ url, filename, conflictAction, saveAs: false });
    } catch (error) {
      // Each browser has words of its own for why it takes no file.
      throw new PlaceTrouble('download-stopped', error instanceof Error ? error.message : null);
    }
  };
  return {
    async write(name, pieces) {
      if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) {
        throw new PlaceTrouble('no-permission');
      }
      const folder = await ownFiles();
      await clear(folder);
      const handle = await folder.getFileHandle(name, { create: true });
      try {
        await writePieces(handle, pieces);
      } catch (error) {
        await removeFrom(folder, name).catch(() => {});
        throw error;
      }
      const file = readable(await handle.getFile());
      return {
        file,
        async settle(onHanded) {
          try {
            const url = await addresses.of([ownFolder, name]);
            const downloadId = await hand(url, name, 'uniquify');
            await onHanded(downloadId);
            const item = await ended(downloadId);
            const trouble = troubleOf(item, file.size);
            if (trouble !== null) {
              await forget(item);
              throw trouble;
            }
            return { name: baseName(item.filename), downloadId };
          } finally {
            await addresses.release();
            await removeFrom(folder, name);
          }
        },
        discard: () => removeFrom(folder, name),
      };
    },
    async recover(handed) {
      await clear(await ownFiles());
      if (handed === null) return false;
      const item = await find(handed);
      if (item === null) return false;
      if (troubleOf(item, handed.byteCount) === null) return true;
      await forget(item);
      return false;
    },
    async remove(file) {
      const item = await find(file);
      if (item !== null) return forget(item);
      if (!browser.downloads) return;
      // Firefox knows no downloads of its last run, and Chromium none that were cleared from
      // its list. A file that is written over is one that it knows.
      const folder = await ownFiles();
      await folder.getFileHandle(emptyFile, { create: true });
      try {
        const url = await addresses.of([ownFolder, emptyFile]);
        await forget(await ended(await hand(url, file.name, 'overwrite')));
      } finally {
        await addresses.release();
        await removeFrom(folder, emptyFile);
      }
    },
  };
}

type Item = Browser.downloads.DownloadItem;

async function ownFiles(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(ownFolder, { create: true });
}

async function clear(folder: FileSystemDirectoryHandle): Promise<void> {
  for (const name of await listNames(folder)) await removeFrom(folder, name);
}

/** The download, when it has come to an end. Asking also keeps the background awake. */
async function ended(id: number): Promise<Item> {
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item === undefined) throw new PlaceTrouble('download-stopped', 'removed from the list');
    if (item.state !== 'in_progress') return item;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

/** Why a download is no backup; null when it is one. */
function troubleOf(item: Item, byteCount: number): PlaceTrouble | null {
  if (item.state !== 'complete') {
    const code = item.error === 'FILE_NO_SPACE' ? 'disk-full' : 'download-stopped';
    return new PlaceTrouble(code, item.error ?? item.state);
  }
  if (item.exists === false) return new PlaceTrouble('not-readable', 'the file is not there');
  const size = item.fileSize >= 0 ? item.fileSize : item.bytesReceived;
  if (size !== byteCount) return new PlaceTrouble('not-readable', `${size} of ${byteCount} bytes`);
  return null;
}

/** The download of a backup, if the browser still knows it; numbers are given anew by some. */
async function find({ downloadId, name }: BackupFile): Promise<Item | null> {
  // Without the right to them, there are no downloads to ask.
  if (downloadId === null || !browser.downloads) return null;
  const items = await browser.downloads.search({ id: downloadId });
  return items.find(({ filename }) => baseName(filename) === name) ?? null;
}

/** Removes the file of a download, and the download from the browser's list. */
async function forget({ id, state, exists }: Item): Promise<void> {
  if (state === 'in_progress') await browser.downloads.cancel(id);
  // The reader may have moved it away meanwhile.
  if (state === 'complete' && exists !== false) {
    await browser.downloads.removeFile(id).catch(() => {});
  }
  await browser.downloads.erase({ id });
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}
