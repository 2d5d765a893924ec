import { replaceFile } from '../folder-files';
import { findNote, joinPath, listVariants, openSubfolder, splitPath } from './note-place';

/** The folder beside a note with its pictures. */
export const pictureFolder = 'pictures';

/** A move of a note, with the pictures beside it. */
export interface NoteMove {
  readonly from: string;
  readonly to: string;
  readonly pictures: readonly string[];
}

/**
 * Moves a note and its pictures. Each file is removed once its copy is complete, so an interrupted
 * move can be repeated. Does not replace other files: it then takes the next free path, which it
 * returns.
 */
export async function moveNote(
  root: FileSystemDirectoryHandle,
  { from, to, pictures }: NoteMove,
): Promise<string> {
  const path = (await moveFile(root, from, to)) ?? to;
  const toPicture = (note: string, name: string) =>
    joinPath(splitPath(note).folder, pictureFolder, name);
  for (const name of pictures) await moveFile(root, toPicture(from, name), toPicture(path, name));
  return path;
}

/** The path to which a file with this content would be moved. */
export async function findTarget(
  root: FileSystemDirectoryHandle,
  bytes: Uint8Array,
  to: string,
): Promise<string> {
  for await (const { path, file } of listVariants(root, to)) {
    if (file === null || (await isCopy(file, bytes))) return path;
  }
  return to;
}

export async function readBytes(file: FileSystemFileHandle): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await file.getFile()).arrayBuffer());
}

/** Null if there is no such file. */
async function moveFile(
  root: FileSystemDirectoryHandle,
  from: string,
  to: string,
): Promise<string | null> {
  const source = await findNote(root, from);
  if (source === null) return null;
  const bytes = await readBytes(source.file);
  const path = await findTarget(root, bytes, to);
  const { folder, name } = splitPath(path);
  const parent = await openSubfolder(root, folder);
  const copy = await parent.getFileHandle(name, { create: true });
  if ((await copy.getFile()).size !== bytes.length) await replaceFile(copy, [bytes]);
  await removeFile(root, from);
  return path;
}

/** Removes a file. Throws if it does not exist, for example because the folder is gone. */
export async function removeFile(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  const { folder, name } = splitPath(path);
  await (await openSubfolder(root, folder)).removeEntry(name);
}

/** True for a copy from an interrupted move, which may be empty. */
export async function isCopy(file: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  const { size } = await file.getFile();
  if (size === 0) return true;
  if (size !== bytes.length) return false;
  const other = await readBytes(file);
  return other.every((byte, index) => byte === bytes[index]);
}
