import { appendToNote, type LastExport, type OutFile } from '../../core/export';
import type { Folder } from './export-folder';
import { addNumber, findFile, listNumberedFiles, replaceFile } from './folder-files';
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
  if (after !== null && after !== before) await replaceFile(note, [after]);
  return after !== null;
}

/** Writes a file under the next free name. Removes it again if writing fails. */
async function writeNewFile(folder: FileSystemDirectoryHandle, file: OutFile): Promise<void> {
  let count = 1;
  while (await findFile(folder, addNumber(file.name, count))) count++;
  const name = addNumber(file.name, count);
  const created = await folder.getFileHandle(name, { create: true });
  try {
    await replaceFile(created, file.pieces);
  } catch (error) {
    await folder.removeEntry(name);
    throw error;
  }
}
