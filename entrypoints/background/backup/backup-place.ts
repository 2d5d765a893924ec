import type { BackupFile, BackupTrouble } from '../../../core/exchange/backups';
import { fileSource, type ImportFile } from '../../../core/exchange/in';

/** Trouble that a reader can do something about. */
export class PlaceTrouble extends Error {
  constructor(
    readonly code: BackupTrouble,
    readonly detail: string | null = null,
  ) {
    super(`${code} ${detail ?? ''}`);
  }
}

/** A backup that is written, and is called one when it was read back. */
export interface WrittenBackup {
  /** Reads what was written. */
  readonly file: ImportFile;
  /**
   * Puts it in its place. `onHanded` is told of the browser's number of the download before
   * that has ended, and waited for. Throws `PlaceTrouble`.
   */
  settle(
    onHanded: (downloadId: number) => Promise<void>,
  ): Promise<Pick<BackupFile, 'name' | 'downloadId'>>;
  discard(): Promise<void>;
}

/** Where backups go. */
export interface BackupPlace {
  /** Writes the pieces, each before the next is asked for. Throws `PlaceTrouble` and what the pieces throw. */
  write(name: string, pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<WrittenBackup>;
  /** Clears up after a run that has ended in the middle; gives whether its backup came to its place whole. */
  recover(handed: BackupFile | null): Promise<boolean>;
  /** Removes a backup of ours. One that is gone already is no trouble. */
  remove(file: BackupFile): Promise<void>;
}

/** A file of the browser as one that can be read in pieces. */
export function readable(file: File): ImportFile {
  return fileSource(
    file.name,
    file.size,
    async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  );
}

/** Writes pieces into a file, which is as it was until all of them are there. */
export async function writePieces(
  handle: FileSystemFileHandle,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const stream = await handle.createWritable();
  try {
    for await (const piece of pieces) await stream.write(piece);
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
  await stream.close();
}

/** Removes a file of a folder, if it is there. */
export async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
