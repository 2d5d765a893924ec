import { expect, it } from 'vitest';
import {
  type ExportedNoteRow,
  type FolderClip,
  openFolderExportLibrary,
  openLibrary,
  openSyncLibrary,
} from '../../storage';
import { readTables } from './recount';
import { createDatabaseName, expectValue, instantAt, makeSaveRequest } from './samples';

const clock = () => instantAt(500);

/** A library with some stories, and what the export to a folder uses of it. */
async function createExport(count: number) {
  const name = createDatabaseName();
  const library = openLibrary(name);
  for (let n = 1; n <= count; n += 1) expectValue(await library.saveClip(makeSaveRequest(n)));
  return { name, library, source: openFolderExportLibrary({ clock }, name) };
}

const makeNote = (id: string, change: Partial<ExportedNoteRow> = {}): ExportedNoteRow => ({
  ...{ id, path: `${id}.md`, written: 'a', writing: null, rendered: 'a', firstAt: instantAt(1) },
  ...{ held: { page: '', annotations: {} }, pictures: [], movedFrom: null, isGone: false },
  ...change,
});
const finish = (clips: readonly FolderClip[]) => ({
  ...{ done: clips.map((clip) => ({ clip, note: makeNote(clip.id) })), failed: [] },
  ...{ hasWritten: true, pass: null },
});
const listIds = (clips: readonly FolderClip[]) => clips.map(({ id }) => id);

it('passes over all clips, newest first, in batches, and counts those in the bin', async () => {
  const { library, source } = await createExport(5);
  expectValue(await library.deleteClip('clip-4', instantAt(20)));
  const place = expectValue(await source.begin('vault', 'choices'));
  expect(place).toMatchObject({ below: 6, done: 0, total: 5, notes: 0 });
  const first = expectValue(await source.readBelow(6, 3));
  expect([listIds(first.clips), first.below, first.count]).toEqual([['clip-5', 'clip-3'], 3, 3]);
  const second = expectValue(await source.readBelow(3, 3));
  expect([listIds(second.clips), second.below]).toEqual([['clip-2', 'clip-1'], null]);
});

it('keeps a clip that was changed again while its note was written', async () => {
  const { library, source } = await createExport(2);
  const place = expectValue(await source.begin('vault', 'choices'));
  for (const id of ['clip-1', 'clip-2']) {
    expectValue(await library.editClip(id, { note: 'One.' }, instantAt(30)));
  }
  const changed = expectValue(await source.readChanged(9, new Set()));
  expect(listIds(changed)).toEqual(['clip-1', 'clip-2']);
  expect(listIds(expectValue(await source.readChanged(9, new Set(['clip-1']))))).toEqual([
    'clip-2',
  ]);
  expectValue(await library.editClip('clip-2', { note: 'Two.' }, instantAt(31)));
  expect(expectValue(await source.store(place, finish(changed)))).toMatchObject({ notes: 2 });
  expect(listIds(expectValue(await source.readChanged(9, new Set())))).toEqual(['clip-2']);
});

it('counts a note that is stored in two steps once', async () => {
  const { source } = await createExport(2);
  const place = expectValue(await source.begin('vault', 'choices'));
  const { clips } = expectValue(await source.readBelow(9, 9));
  const unwritten = clips.map(({ id }) => makeNote(id, { written: null, writing: 'a' }));
  expect(expectValue(await source.prepare(place, unwritten))).toBe(true);
  expect(expectValue(await source.readProgress()).place?.notes).toBe(0);
  expect(expectValue(await source.store(place, finish(clips)))?.notes).toBe(2);
  expectValue(await source.prepare(place, [makeNote('clip-1', { movedFrom: 'clip-1.md' })]));
  expect(expectValue(await source.readProgress()).place?.notes).toBe(1);
  const [clip] = clips.filter(({ id }) => id === 'clip-1');
  const gone = { ...finish([]), done: clip ? [{ clip, note: null }] : [] };
  expect(expectValue(await source.store(place, gone))?.notes).toBe(1);
});

it('stores nothing for a folder that was replaced by another', async () => {
  const { source } = await createExport(1);
  const old = expectValue(await source.begin('vault', 'choices'));
  const { clips } = expectValue(await source.readBelow(9, 9));
  expectValue(await source.store(old, finish(clips)));
  const place = expectValue(await source.begin('another', 'choices'));
  expect(place.notes).toBe(0);
  expect(expectValue(await source.readBelow(9, 9)).clips).toMatchObject([{ note: null }]);
  expect(expectValue(await source.prepare(old, [makeNote('clip-1')]))).toBe(false);
  expect(expectValue(await source.store(old, finish(clips)))).toBeNull();
});

it('tracks changes for itself only: sync begins and ends without it, and it without sync', async () => {
  const { name, library, source } = await createExport(1);
  const sync = openSyncLibrary({ clock }, name).openLocal('device');
  expectValue(await source.begin('vault', 'choices'));
  await sync.start();
  expectValue(await library.editClip('clip-1', { note: 'One.' }, instantAt(30)));
  expect(listIds(expectValue(await source.readChanged(9, new Set())))).toEqual(['clip-1']);
  expect(await sync.listChanged(9)).toContain('clip-1');
  await sync.stop();
  expect(expectValue(await source.readProgress()).hasChanges).toBe(true);
  await sync.start();
  expectValue(await source.end());
  expect(expectValue(await source.readProgress()).hasChanges).toBe(false);
  expect(await sync.listChanged(9)).toContain('clip-1');
  expectValue(await library.editClip('clip-1', { note: 'Two.' }, instantAt(31)));
  expect(expectValue(await source.readProgress()).hasChanges).toBe(false);
  await sync.stop();
  expect((await readTables(name))['syncChanges']).toEqual([]);
});

it('names a clip that was purged, and is deleted with the library', async () => {
  const { name, library, source } = await createExport(1);
  expectValue(await source.begin('vault', 'choices'));
  expectValue(await library.deleteClip('clip-1', instantAt(20)));
  expectValue(await library.emptyBin(instantAt(21)));
  expect(expectValue(await source.readChanged(9, new Set()))).toMatchObject([
    { id: 'clip-1', whole: null, note: null },
  ]);
  expectValue(await library.deleteEverything());
  const tables = await readTables(name);
  expect([tables['exportPlace'], tables['exportedNotes']]).toEqual([[], []]);
});
