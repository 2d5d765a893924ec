import { appendToNote, type LastExport, type OutFile } from '../../core/export';
import type { Folder } from './export-folder';
import { createNoteFinder } from './note-finder';

/**
 * Returns a function that writes the files of one export into a folder, without overwriting
 * others. With `since`, new annotations are appended to an existing note of the same clip,
 * anywhere in the folder and under any name. Existing images are left as they are. Other files
 * get the next free name.
 */
export function openFolderWriter(
  root: Folder,
  since: LastExport | null,
  signal: AbortSignal,
): (file: OutFile) => Promise<void> {
  const finder = createNoteFinder(root, signal);
  return async (file) => {
    let folder: FileSystemDirectoryHandle = root;
    for (const step of file.folder.split('/').filter(Boolean)) {
      folder = await folder.getDirectoryHandle(step, { create: true });
    }
    if (file.type.startsWith('image/') && (await findFile(folder, file.name))) return;
    if (since !== null && file.about && file.type === 'text/markdown') {
      for await (const note of listNumberedFiles(folder, file.name)) {
        if (await append(note, file.about, since)) return;
      }
      for (const note of await finder.findNotes(file.about)) {
        if (await append(note, file.about, since)) return;
      }
    }
    await writeNewFile(folder, file);
  };
}

/** Appends new annotations to a note. Returns false and changes nothing if the note is not about the clip. */
async function append(
  note: FileSystemFileHandle,
  about: NonNullable<OutFile['about']>,
  since: LastExport,
): Promise<boolean> {
  const before = await (await note.getFile()).text();
  const after = appendToNote(before, about, since);
  if (after !== null && after !== before) await write(note, [after]);
  return after !== null;
}

/** Yields the existing files with a name and its numbered variants. */
async function* listNumberedFiles(folder: FileSystemDirectoryHandle, name: string) {
  for (let count = 1; ; count++) {
    const note = await findFile(folder, addNumber(name, count));
    if (note === null) return;
    yield note;
  }
}

/** Writes a file under the next free name. Removes it again if writing fails. */
async function writeNewFile(folder: FileSystemDirectoryHandle, file: OutFile): Promise<void> {
  let count = 1;
  while (await findFile(folder, addNumber(file.name, count))) count++;
  const name = addNumber(file.name, count);
  const created = await folder.getFileHandle(name, { create: true });
  try {
    await write(created, file.pieces);
  } catch (error) {
    await folder.removeEntry(name);
    throw error;
  }
}

/** "X.md", "X (2).md", "X (3).md". */
function addNumber(name: string, count: number): string {
  return count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`);
}

async function findFile(folder: FileSystemDirectoryHandle, name: string) {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Replaces the file only when everything has been written. */
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
