import { lockCopies, openCopies, removeCopies } from '../../../client/safety-copy/copies';
import { readSafetyCopy } from '../../../client/safety-copy/read-copy';
import { listSegments } from '../../../client/safety-copy/segments';
import { writeSafetyCopy } from '../../../client/safety-copy/write-copy';
import { backupPreferences } from '../../../core/backup';
import { type Library, openLibrary, openSafetyCopyLibrary } from '../../../storage';

const clock = () => new Date().toISOString();

/** Times, in milliseconds: of a copy of all clips, of one after a note, and of reading it. */
export async function measureCopy(): Promise<{
  fullMs: number;
  changeMs: number;
  readMs: number;
  bytes: number;
}> {
  const library = openLibrary();
  const source = openSafetyCopyLibrary({ clock });
  const copies = await openCopies(navigator);
  const name = await waitForId(library);
  const numbers = await library.listClipNumbers(0, 1);
  if (copies === null || !numbers.ok) throw new Error('no library to copy');
  const measure = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const figures = await lockCopies(navigator.locks, async () => {
    await removeCopies(copies);
    const fullMs = await measure(() => writeSafetyCopy(source, copies));
    const clips = await library.getClips(numbers.value);
    const [clip] = clips.ok ? clips.value : [];
    if (!clip) throw new Error('no clip');
    await library.editClip(clip.id, { note: `Noted at ${clock()}` }, clock());
    const changeMs = await measure(() => writeSafetyCopy(source, copies));
    const folder = await copies.getDirectoryHandle(name);
    let bytes = 0;
    for (const segment of await listSegments(folder)) {
      const file = await folder.getFileHandle(segment.name);
      bytes += (await file.getFile()).size;
    }
    const readMs = await measure(() =>
      readSafetyCopy(copies, name, () => crypto.randomUUID(), clock()),
    );
    return { fullMs, changeMs, readMs, bytes };
  });
  source.close();
  library.close();
  return figures;
}

/** Returns the library's id, which the library page gives a new library some time after it opens. */
async function waitForId(library: Library): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const id = await library.getPreference(backupPreferences.libraryId);
    if (id.ok && typeof id.value === 'string') return id.value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the library has no id');
}
