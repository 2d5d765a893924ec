import { type Browser, browser } from 'wxt/browser';
import { listNames } from '../../../client/export/export-folder';
import type { BackupFile } from '../../../core/backup';
import { type BackupPlace, PlaceTrouble, readable, removeFrom, writePieces } from './backup-place';

/** Inside the browser's download folder. */
const subfolder = 'Pressmark';

/** Where a backup is stored, in the extension's own files, until it is verified and handed over. */
const ownFolder = 'backups';

/** An empty file in that folder. */
const emptyFile = 'nothing.zip';

/** How often to check a download, in milliseconds. */
const lookEveryMs = 300;

/** URLs of files, which a service worker cannot create. */
export interface FileAddresses {
  /** The URL of a file in our own folder, by its path. */
  of(path: readonly string[]): Promise<string>;
  /** Revokes all URLs. */
  release(): Promise<void>;
}

/**
 * Stores backups as browser downloads. Downloads cannot be read back, so the source file
 * is verified instead.
 */
export function createDownloadPlace(addresses: FileAddresses): BackupPlace {
  const hand = async (url: string, name: string, conflictAction: 'uniquify' | 'overwrite') => {
    const filename = `${subfolder}/${name}`;
    try {
      return await browser.downloads.download({ url, filename, conflictAction, saveAs: false });
    } catch (error) {
      // Each browser has its own message for a rejected download.
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
      // Firefox does not know downloads of earlier runs, and Chromium none that were cleared from
      // its list. Once we overwrite the file, the browser knows it again.
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

/** The download once it has finished. Polling also keeps the background awake. */
async function ended(id: number): Promise<Item> {
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item === undefined) throw new PlaceTrouble('download-stopped', 'removed from the list');
    if (item.state !== 'in_progress') return item;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

/** Why a finished download is not a valid backup; null if it is one. */
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

/**
 * The download of a backup, if the browser still knows it. Compares names, because some
 * browsers reuse ids.
 */
async function find({ downloadId, name }: BackupFile): Promise<Item | null> {
  // Without the permission there is no downloads API.
  if (downloadId === null || !browser.downloads) return null;
  const items = await browser.downloads.search({ id: downloadId });
  return items.find(({ filename }) => baseName(filename) === name) ?? null;
}

/** Deletes the file of a download, and removes the download from the browser's list. */
async function forget({ id, state, exists }: Item): Promise<void> {
  if (state === 'in_progress') await browser.downloads.cancel(id);
  // The user may have moved the file.
  if (state === 'complete' && exists !== false) {
    await browser.downloads.removeFile(id).catch(() => {});
  }
  await browser.downloads.erase({ id });
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}
