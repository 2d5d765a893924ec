import { fileSource, type ImportFile } from '../../../core/files';

/** Thrown if a file that the user has chosen can no longer be read. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
}

/** Returns a chosen file as a source of bytes. Reading throws `FileGone` once the file was changed, moved or removed. */
export function openChosenFile(file: File): ImportFile {
  return fileSource(file.name, file.size, async (start, end) => {
    try {
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    } catch (error) {
      if (error instanceof DOMException) throw new FileGone(error.message);
      throw error;
    }
  });
}
