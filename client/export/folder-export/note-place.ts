import { addNumber, findFile } from '../folder-files';

/** A file, and its path from the chosen folder: "Clippings/Title.md". */
export interface PlacedNote {
  readonly path: string;
  readonly file: FileSystemFileHandle;
}

export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const end = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(end, 0)), name: path.slice(end + 1) };
}

export function joinPath(...steps: readonly string[]): string {
  return steps.filter(Boolean).join('/');
}

/** Returns a folder, and creates it if needed. */
export async function openSubfolder(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const step of path.split('/').filter(Boolean)) {
    folder = await folder.getDirectoryHandle(step, { create: true });
  }
  return folder;
}

/** Null if there is no such folder. */
async function findSubfolder(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemDirectoryHandle | null> {
  let folder = root;
  try {
    for (const step of path.split('/').filter(Boolean)) {
      folder = await folder.getDirectoryHandle(step);
    }
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  return folder;
}

/** Null if there is no such file. */
export async function findNote(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<PlacedNote | null> {
  const { folder, name } = splitPath(path);
  const parent = await findSubfolder(root, folder);
  const file = parent && (await findFileOnly(parent, name));
  return file && { path, file };
}

/**
 * Yields a path and its numbered variants, each with its file, and the first free one with null. A
 * folder of that name counts as a file.
 */
export async function* listVariants(
  root: FileSystemDirectoryHandle,
  path: string,
): AsyncGenerator<{ readonly path: string; readonly file: FileSystemFileHandle | null }> {
  const { folder, name } = splitPath(path);
  const parent = await findSubfolder(root, folder);
  for (let count = 1; ; count++) {
    const variant = addNumber(name, count);
    const file = parent && (await findFile(parent, variant).catch(ignoreFolder));
    if (file === 'folder') continue;
    yield { path: joinPath(folder, variant), file };
  }
}

const ignoreFolder = (error: unknown): 'folder' => {
  if (error instanceof DOMException && error.name === 'TypeMismatchError') return 'folder';
  throw error;
};

async function findFileOnly(folder: FileSystemDirectoryHandle, name: string) {
  const found = await findFile(folder, name).catch(ignoreFolder);
  return found === 'folder' ? null : found;
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'NotFoundError' || error.name === 'TypeMismatchError')
  );
}
