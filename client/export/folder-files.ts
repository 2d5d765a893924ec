/** Yields the existing files with a name and its numbered variants. */
export async function* listNumberedFiles(folder: FileSystemDirectoryHandle, name: string) {
  for (let count = 1; ; count++) {
    const note = await findFile(folder, addNumber(name, count));
    if (note === null) return;
    yield note;
  }
}

/** "X.md", "X (2).md", "X (3).md". */
export function addNumber(name: string, count: number): string {
  return count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`);
}

/** Null if there is no such file. */
export async function findFile(folder: FileSystemDirectoryHandle, name: string) {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Replaces the file only when everything has been written. */
export async function replaceFile(
  file: FileSystemFileHandle,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>> | readonly (string | Uint8Array<ArrayBuffer>)[],
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
