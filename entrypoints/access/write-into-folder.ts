import { appendToNote, type OutFile } from '../../core/exchange';
import type { Instant } from '../../core/model';
import type { Folder } from './export-folder';

/**
 * Writes a file into a folder and never over another one. A note of the same
 * clip that is there gets what was annotated since then at its end; a picture
 * that is there stays; anything else takes the next free name.
 */
export async function writeIntoFolder(
  root: Folder,
  file: OutFile,
  since: Instant | null,
): Promise<void> {
  let folder: FileSystemDirectoryHandle = root;
  for (const step of file.folder.split('/').filter(Boolean)) {
    folder = await folder.getDirectoryHandle(step, { create: true });
  }
  const there = await find(folder, file.name);
  if (there && file.type.startsWith('image/')) return;
  if (there && since !== null && file.about && file.type === 'text/markdown') {
    const before = await (await there.getFile()).text();
    const after = appendToNote(before, file.about, since);
    if (after === before) return;
    if (after !== null) return write(there, [after]);
  }
  await write(await freeFile(folder, file.name), file.pieces);
}

async function freeFile(folder: FileSystemDirectoryHandle, name: string) {
  let free = name;
  for (let count = 2; await find(folder, free); count++) {
    free = name.replace(/(\.[^.]*)?$/, ` (${count})$1`);
  }
  return folder.getFileHandle(free, { create: true });
}

async function find(folder: FileSystemDirectoryHandle, name: string) {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** The file is as it was until all of it has been written. */
async function write(
  file: FileSystemFileHandle,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>> | readonly string[],
): Promise<void> {
  const stream = await file.createWritable();
  try {
    for await (const piece of pieces) await stream.write(piece);
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}
