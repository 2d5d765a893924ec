import type * as v from 'valibot';
import { listNames } from '../../../client/export/export-folder';
import type { BackupFile, BackupProblem } from '../../../core/backup';
import type { FailureDetail, Result } from '../../../core/model';
import type { backupHostCalls } from '../../../core/rpc';
import {
  type BackupDestination,
  DestinationError,
  readable,
  removeFrom,
  writePieces,
} from './backup-destination';
import type { BackupHost } from './backup-host';
import type { ObjectUrls } from './object-urls';

/** Inside the browser's download folder. */
const subfolder = 'Pressmark';

/** Where a backup is stored, in the extension's own files, until it is verified and handed over. */
const ownFolder = 'backups';

/** An empty file in that folder. */
const emptyFile = 'nothing.zip';

/** Problems by the browser's reasons why a download was interrupted. */
const problems: ReadonlyMap<string, BackupProblem> = new Map([
  ['FILE_NO_SPACE', 'disk-full'],
  ['USER_CANCELED', 'download-cancelled'],
  ['FILE_ACCESS_DENIED', 'download-blocked'],
  ['FILE_BLOCKED', 'download-blocked'],
  ['FILE_SECURITY_CHECK_FAILED', 'download-blocked'],
  ['FILE_VIRUS_INFECTED', 'download-blocked'],
]);

/** How often to check a download, in milliseconds. */
const lookEveryMs = 300;

/**
 * Stores backups as browser downloads. Downloads cannot be read back, so the source file
 * is verified instead.
 */
export function createDownloadDestination(
  host: Pick<BackupHost, 'mayDownload' | 'download' | 'findDownload' | 'forgetDownload'>,
  urls: ObjectUrls,
): BackupDestination {
  const hand = async (url: string, name: string, conflictAction: 'uniquify' | 'overwrite') => {
    const filename = `${subfolder}/${name}`;
    const { id, refusal } = getAnswer(await host.download({ url, filename, conflictAction }));
    if (id === null) throw new DestinationError('download-stopped', toBrowserDetail(refusal));
    return id;
  };
  const findItem = async (id: number) => getAnswer(await host.findDownload({ id }));
  const forget = async ({ id }: Item) => void getAnswer(await host.forgetDownload({ id }));

  /** The download once it has finished. */
  const ended = async (id: number): Promise<Item> => {
    for (;;) {
      const item = await findItem(id);
      if (item === null) throw new DestinationError('download-cancelled', 'removed from the list');
      if (item.state !== 'in_progress') return item;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  };

  /**
   * The download of a backup, if the browser still knows it. Compares names, because some
   * browsers reuse ids.
   */
  const find = async ({ downloadId, name }: BackupFile): Promise<Item | null> => {
    const item = downloadId === null ? null : await findItem(downloadId);
    return item !== null && baseName(item.filename) === name ? item : null;
  };

  return {
    async write(name, pieces) {
      if (!getAnswer(await host.mayDownload({}))) throw new DestinationError('no-permission');
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
        async finalise(onHanded) {
          try {
            const url = await urls.create([ownFolder, name]);
            const downloadId = await hand(url, name, 'uniquify');
            await onHanded(downloadId);
            const item = await ended(downloadId);
            const problem = findProblem(item, file.size);
            if (problem !== null) {
              await forget(item);
              throw problem;
            }
            return { name: baseName(item.filename), downloadId };
          } finally {
            urls.release();
            await removeFrom(folder, name);
          }
        },
        discard: () => removeFrom(folder, name),
      };
    },
    async recover(handedOver) {
      await clear(await ownFiles());
      if (handedOver === null) return false;
      const item = await find(handedOver);
      if (item === null) return false;
      if (findProblem(item, handedOver.byteCount) === null) return true;
      await forget(item);
      return false;
    },
    async remove(file) {
      const item = await find(file);
      if (item !== null) return forget(item);
      if (!getAnswer(await host.mayDownload({}))) return;
      // Firefox does not know downloads of earlier runs, and Chromium none that were cleared from
      // its list. Once we overwrite the file, the browser knows it again.
      const folder = await ownFiles();
      await folder.getFileHandle(emptyFile, { create: true });
      try {
        const url = await urls.create([ownFolder, emptyFile]);
        await forget(await ended(await hand(url, file.name, 'overwrite')));
      } finally {
        urls.release();
        await removeFrom(folder, emptyFile);
      }
    },
  };
}

type Item = NonNullable<v.InferOutput<(typeof backupHostCalls)['findDownload']['answer']>>;

/** The value of an answer of our own background; throws `DestinationError` if it did not answer. */
function getAnswer<Value>(answer: Result<Value>): Value {
  if (answer.ok) return answer.value;
  throw new DestinationError('unexpected', answer.failure.detail);
}

async function ownFiles(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(ownFolder, { create: true });
}

async function clear(folder: FileSystemDirectoryHandle): Promise<void> {
  for (const name of await listNames(folder)) await removeFrom(folder, name);
}

/** Why a finished download is not a valid backup; null if it is one. */
function findProblem(item: Item, byteCount: number): DestinationError | null {
  if (item.state !== 'complete') {
    const reason = item.error ?? item.state;
    return new DestinationError(problems.get(reason) ?? 'download-stopped', reason);
  }
  if (!item.exists) return new DestinationError('not-readable', 'the file is not there');
  const { byteCount: size } = item;
  if (size !== byteCount)
    return new DestinationError('not-readable', `${size} of ${byteCount} bytes`);
  return null;
}

function toBrowserDetail(message: string | null): FailureDetail | null {
  return message ? { kind: 'browser', message } : null;
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}
