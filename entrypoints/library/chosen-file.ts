import { fileSource, type ImportFile } from '../../core/exchange/in';

/** A file that the reader has chosen can no longer be read. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
}

/** A chosen file as a source of bytes, which throws `FileGone` once it was changed, moved or removed. */
export function chosenFile(file: File): ImportFile {
  return fileSource(file.name, file.size, async (start, end) => {
    try {
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    } catch (error) {
      if (error instanceof DOMException) throw new FileGone(error.message);
      throw error;
    }
  });
}
