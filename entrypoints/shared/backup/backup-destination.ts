import type { BackupFile, BackupProblem } from '../../../core/backup';
import { createImportFile, type ImportFile } from '../../../core/files';
import { type FailureDetail, getInternalDetail } from '../../../core/model';

/** A problem that the user can fix. A string is an internal reason, which no screen shows. */
export class DestinationError extends Error {
  readonly detail: FailureDetail | null;
  constructor(
    readonly code: BackupProblem,
    detail: FailureDetail | string | null = null,
  ) {
    super(typeof detail === 'string' ? `${code} ${detail}` : code);
    this.detail = typeof detail === 'string' ? getInternalDetail(detail) : detail;
  }
}

/** A backup that has been written but not yet verified. */
export interface WrittenBackup {
  /** The written file, for reading it back. */
  readonly file: ImportFile;
  /**
   * Moves it to its final place. Calls and awaits `onHanded` with the browser's download
   * id before the download has finished. Throws `DestinationError`.
   */
  finalise(
    onHanded: (downloadId: number) => Promise<void>,
  ): Promise<Pick<BackupFile, 'name' | 'downloadId'>>;
  discard(): Promise<void>;
}

/** A destination for backups. */
export interface BackupDestination {
  /**
   * Writes the pieces, each before the next is requested. Throws `DestinationError` and
   * whatever the pieces throw.
   */
  write(name: string, pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<WrittenBackup>;
  /** Cleans up after an interrupted run; true if its backup is complete and in its final place. */
  recover(handedOver: BackupFile | null): Promise<boolean>;
  /** Removes one of our backups. Does nothing if it no longer exists. */
  remove(file: BackupFile): Promise<void>;
}

/** A browser `File` as a file that can be read in pieces. */
export function readable(file: File): ImportFile {
  return createImportFile(
    file.name,
    file.size,
    async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  );
}

/** Writes pieces into a file, which stays unchanged until all of them are written. */
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

/** Removes a file from a folder, if it exists. */
export async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
