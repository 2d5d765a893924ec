import { createImportFile, type ImportFile } from '../../../core/files';
import type { Failure } from '../../../core/model';

/** Thrown if a file that the user has chosen can no longer be read. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
  constructor(readonly fileName: string) {
    super(`${fileName} cannot be read`);
  }
  /** The failure that screens show. */
  get failure(): Failure {
    return { code: 'file-gone', detail: { kind: 'file', name: this.fileName } };
  }
}

/** Returns a chosen file as a source of bytes. Reading throws `FileGone` once the file was changed, moved or removed. */
export function openChosenFile(file: File): ImportFile {
  return createImportFile(file.name, file.size, async (start, end) => {
    try {
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    } catch (error) {
      if (error instanceof DOMException) throw new FileGone(file.name);
      throw error;
    }
  });
}
