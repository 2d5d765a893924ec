import { expect, it, vi } from 'vitest';
import type { Library } from '../../storage';
import { openLibrary } from '../../storage';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from './samples';

/** Dexie replaces the global promise while it runs a query. */
const NativePromise = Promise;

/** Collects the results of a watched query. */
function collectResults<Answer>(
  library: Library,
  query: Parameters<typeof library.watch<Answer>>[0],
  signal: AbortSignal,
): Answer[] {
  const answers: Answer[] = [];
  library.watch(query, (answer) => answers.push(expectValue(answer)), signal);
  return answers;
}

it('watch calls back at once and after each change through any library of the same name', async () => {
  const name = createDatabaseName();
  const [libraryA, libraryB] = [openLibrary(name), openLibrary(name)];
  const controller = new AbortController();
  const counts = collectResults(
    libraryA,
    async (library) => {
      const clips = await library.listClips(9);
      return clips.ok ? { ok: true, value: clips.value.length } : clips;
    },
    controller.signal,
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await libraryA.saveClip(makeSaveRequest(1));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
  await libraryB.saveClip(makeSaveRequest(2));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(2));
  await libraryB.deleteClip('clip-1', instantAt(9));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
  controller.abort();
});

it('watch observes every read of a query with several steps', async () => {
  const library = createLibrary();
  await library.saveClip(makeSaveRequest(1));
  const controller = new AbortController();
  const notes = collectResults(
    library,
    async (read) => {
      const clip = await read.findClip([makeSaveRequest(1).pageUrl]);
      if (!clip.ok || clip.value === null) return { ok: true, value: ['none'] };
      const annotations = await read.listAnnotations(clip.value.id);
      return annotations.ok
        ? { ok: true, value: annotations.value.map(({ note }) => note) }
        : annotations;
    },
    controller.signal,
  );
  await vi.waitFor(() => expect(notes).toEqual([[]]));
  await library.addAnnotation(makeAnnotation(1, { note: 'One.' }));
  await vi.waitFor(() => expect(notes.at(-1)).toEqual(['One.']));
  await library.editAnnotation('annotation-1', { note: 'Two.' }, instantAt(4));
  await vi.waitFor(() => expect(notes.at(-1)).toEqual(['Two.']));
  await library.deleteClip('clip-1', instantAt(5));
  await vi.waitFor(() => expect(notes.at(-1)).toEqual(['none']));
  controller.abort();
});

it('watch stops when its signal is aborted', async () => {
  const library = createLibrary();
  const controller = new AbortController();
  const clips = collectResults(library, (read) => read.listClips(9), controller.signal);
  await vi.waitFor(() => expect(clips).toHaveLength(1));
  controller.abort();
  const lateClips = collectResults(library, (read) => read.listClips(9), controller.signal);
  await library.saveClip(makeSaveRequest(1));
  // When another watcher has noticed the change, the stopped ones would have, too.
  const otherController = new AbortController();
  const otherClips = collectResults(library, (read) => read.listClips(9), otherController.signal);
  await vi.waitFor(() => expect(otherClips.at(-1)).toHaveLength(1));
  otherController.abort();
  expect(clips).toHaveLength(1);
  expect(lateClips).toEqual([]);
});

it('watch repeats a search after each change that affects its result', async () => {
  const library = createLibrary();
  for (const n of [1, 2]) await library.saveClip(makeSaveRequest(n));
  const controller = new AbortController();
  const found = collectResults(
    library,
    async (read) => {
      const answer = await read.find('is:archived', 'newest');
      return answer.ok ? { ok: true, value: answer.value.numbers.length } : answer;
    },
    controller.signal,
  );
  await vi.waitFor(() => expect(found).toEqual([0]));
  await library.changeClips(['clip-1'], { isArchived: true }, instantAt(3));
  await vi.waitFor(() => expect(found.at(-1)).toBe(1));
  await library.changeClips(['clip-1'], { isArchived: false }, instantAt(4));
  await vi.waitFor(() => expect(found.at(-1)).toBe(0));
  controller.abort();
});

it('watch notices changes even if its first query waited for the library to open', async () => {
  // As in a browser: a separate task, and a promise that Dexie does not know.
  const databases = indexedDB.databases.bind(indexedDB);
  vi.spyOn(indexedDB, 'databases').mockImplementation(
    () => new NativePromise((resolve) => setTimeout(() => resolve(databases()), 10)),
  );
  const library = createLibrary();
  const controller = new AbortController();
  const clips = collectResults(library, (read) => read.listClips(9), controller.signal);
  await vi.waitFor(() => expect(clips).toHaveLength(1));
  await library.saveClip(makeSaveRequest(1));
  await vi.waitFor(() => expect(clips.at(-1)).toHaveLength(1));
  library.close();
  await library.saveClip(makeSaveRequest(2));
  await vi.waitFor(() => expect(clips.at(-1)).toHaveLength(2));
  await library.saveClip(makeSaveRequest(3));
  await vi.waitFor(() => expect(clips.at(-1)).toHaveLength(3));
  controller.abort();
  vi.restoreAllMocks();
});
