import { readPropertyValues } from '../../core/export';
import { currentVersion, type WholeClip } from '../../core/model';

/** Bytes within which the front matter of most notes ends. */
const defaultHeadBytes = 16_384;
/** Notes read in parallel. */
const notesAtOnce = 32;

/** Finds notes by their front matter. */
export interface NoteFinder {
  /** The notes whose front matter names a clip: first by its id, then by its address alone. */
  findNotes(whole: WholeClip): Promise<readonly FileSystemFileHandle[]>;
}

/**
 * Finds the notes of clips in a folder and its subfolders by their front matter, since users
 * rename and move notes. The folder is read once, at the first lookup. Aborting the signal
 * throws its reason.
 */
export function createNoteFinder(root: FileSystemDirectoryHandle, signal: AbortSignal): NoteFinder {
  let reading: Promise<ReadonlyMap<string, readonly FileSystemFileHandle[]>> | null = null;
  return {
    async findNotes(whole) {
      reading ??= mapNotesByValue(root, signal);
      const notes = await reading;
      const { url } = currentVersion(whole).article;
      const keys = url === null ? [whole.clip.id] : [whole.clip.id, url];
      return [...new Set(keys.flatMap((key) => notes.get(key) ?? []))];
    },
  };
}

async function mapNotesByValue(root: FileSystemDirectoryHandle, signal: AbortSignal) {
  const notes = new Map<string, FileSystemFileHandle[]>();
  const readSome = async (some: readonly FileSystemFileHandle[]) => {
    signal.throwIfAborted();
    const heads = await Promise.all(
      some.map(async (note) => readStartOfFile(await note.getFile())),
    );
    for (const [index, note] of some.entries()) {
      for (const value of readPropertyValues(heads[index] ?? '')) {
        const sameValue = notes.get(value);
        if (sameValue) sameValue.push(note);
        else notes.set(value, [note]);
      }
    }
  };
  let some: FileSystemFileHandle[] = [];
  for await (const note of listNotes(root)) {
    if (some.push(note) < notesAtOnce) continue;
    await readSome(some);
    some = [];
  }
  await readSome(some);
  return notes;
}

/** Reads a note up to the end of its front matter. */
async function readStartOfFile(file: File): Promise<string> {
  const text = await file.slice(0, defaultHeadBytes).text();
  const isOpen = text.startsWith('---') && !/\n---\s*\n/.test(text);
  return isOpen && file.size > defaultHeadBytes ? file.text() : text;
}

type Entries = { values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle> };

async function* listNotes(folder: FileSystemDirectoryHandle): AsyncGenerator<FileSystemFileHandle> {
  for await (const entry of (folder as unknown as Entries).values()) {
    // Hidden entries belong to programs: settings, bin, history.
    if (entry.name.startsWith('.')) continue;
    if (entry.kind === 'directory') yield* listNotes(entry);
    else if (/\.md$/i.test(entry.name)) yield entry;
  }
}
