import { expect, it, vi } from 'vitest';
import type { Library } from '../../storage';
import { openLibrary } from '../../storage';
import {
  anAnnotation,
  expectValue,
  freshLibrary,
  freshName,
  instantAt,
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

it('watch calls back now and after each change, made through any library of that name', async () => {
  const name = freshName();
  const [here, there] = [openLibrary(name), openLibrary(name)];
  const controller = new AbortController();
  const counts = collectResults(
    here,
    async (library) => {
      const clips = await library.listClips(9);
      return clips.ok ? { ok: true, value: clips.value.length } : clips;
    },
    controller.signal,
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await here.saveClip(makeSaveRequest(1));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
  await there.saveClip(makeSaveRequest(2));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(2));
  await there.deleteClip('clip-1', instantAt(9));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
  controller.abort();
});

it('watch follows queries that read in several steps', async () => {
  const library = freshLibrary();
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
  await library.addAnnotation(anAnnotation(1, { note: 'One.' }));
  await vi.waitFor(() => expect(notes.at(-1)).toEqual(['One.']));
  await library.editAnnotation('annotation-1', { note: 'Two.' }, instantAt(4));
  await vi.waitFor(() => expect(notes.at(-1)).toEqual(['Two.']));
  await library.deleteClip('clip-1', instantAt(5));
  await vi.waitFor(() => expect(notes.at(-1)).toEqual(['none']));
  controller.abort();
});

it('watch stops once its signal is aborted', async () => {
  const library = freshLibrary();
  const controller = new AbortController();
  const clips = collectResults(library, (read) => read.listClips(9), controller.signal);
  await vi.waitFor(() => expect(clips).toHaveLength(1));
  controller.abort();
  const late = collectResults(library, (read) => read.listClips(9), controller.signal);
  await library.saveClip(makeSaveRequest(1));
  // Another watcher that sees the change shows that there was enough time.
  const other = new AbortController();
  const seen = collectResults(library, (read) => read.listClips(9), other.signal);
  await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(1));
  other.abort();
  expect(clips).toHaveLength(1);
  expect(late).toEqual([]);
});

it('watch repeats a search after each change that affects its result', async () => {
  const library = freshLibrary();
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

it('watch sees changes even if its first query had to wait for the library to open', async () => {
  // Like a browser: in a separate task, with a promise unknown to Dexie.
  const databases = indexedDB.databases.bind(indexedDB);
  vi.spyOn(indexedDB, 'databases').mockImplementation(
    () => new NativePromise((resolve) => setTimeout(() => resolve(databases()), 10)),
  );
  const library = freshLibrary();
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
