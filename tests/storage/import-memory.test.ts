import { expect, it } from 'vitest';
import type { WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import { ImportMemory } from '../../storage/import/import-memory';
import { getKinds, readWholeClips } from './import-samples';
import { isWrite, recordRequests } from './record-requests';
import {
  createLibrary,
  createLibraryWith,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from './samples';

/** Returns three clips, the first one with a highlight. */
async function makeThreeClips(): Promise<readonly [WholeClip, WholeClip, WholeClip]> {
  const library = await createLibraryWith(3);
  await library.addAnnotation(makeAnnotation(1));
  const [three, two, one] = await readWholeClips(library);
  if (!one || !two || !three) throw new Error('expected three clips');
  return [one, two, three];
}

/** Starts an import. Returns a function that imports a batch and returns the kinds of the outcomes. */
async function startImport(library: Library) {
  await library.openImport('run', 'merge', false);
  let batch = 0;
  return async (...wholes: readonly WholeClip[]) =>
    getKinds(expectValue(await library.importBatch('run', batch++, wholes, instantAt(9))));
}

it('does not look up clips when importing into an empty library', async () => {
  const [one, two, three] = await makeThreeClips();
  const library = createLibrary();
  const importBatch = await startImport(library);
  expect(await importBatch(one)).toEqual(['added']);
  const { asked } = await recordRequests(() => importBatch(two, three));
  const read = asked.filter((request) => !isWrite(request)).map(({ what }) => what);
  expect(read.filter((what) => /clips|versions|annotations/.test(what))).toEqual([
    // Checks if there are any clips.
    expect.stringContaining('clips'),
  ]);
  expect(await readWholeClips(library)).toHaveLength(3);
});

it('recognises a page from an earlier batch', async () => {
  const [one, two] = await makeThreeClips();
  const library = createLibrary();
  const importBatch = await startImport(library);
  expect(await importBatch(one)).toEqual(['added']);
  const tagged = { ...one, clip: { ...one.clip, tags: [...one.clip.tags, 'again'] } };
  expect(await importBatch(two, tagged)).toEqual(['added', 'changed']);
  const found = expectValue(await library.getClip(one.clip.id));
  expect(found?.tags).toContain('again');
  expect(found?.annotationCount).toBe(1);
});

it('looks up clips again after the user saved a page during the import', async () => {
  const [one, two, three] = await makeThreeClips();
  const library = createLibrary();
  const importBatch = await startImport(library);
  expect(await importBatch(one)).toEqual(['added']);
  await library.saveClip({
    ...makeSaveRequest(2),
    clipId: 'clip-by-hand',
    versionId: 'version-by-hand',
  });
  expect(await importBatch(two)).toEqual(['unchanged']);
  expect(await importBatch(three)).toEqual(['added']);
  const ids = (await readWholeClips(library)).map(({ clip }) => clip.id);
  expect(ids.toSorted()).toEqual([one.clip.id, three.clip.id, 'clip-by-hand'].toSorted());
});

it('looks up clips again after the user added an address to an imported clip', async () => {
  const [one, two, three] = await makeThreeClips();
  const library = createLibrary();
  const importBatch = await startImport(library);
  await importBatch(one);
  const ids = { clipId: 'clip-by-hand', versionId: 'version-by-hand' };
  const again = { ...makeSaveRequest(1), ...ids, pageUrl: makeSaveRequest(2).pageUrl };
  expect(expectValue(await library.saveClip(again)).clip.id).toBe(one.clip.id);
  expect(await importBatch(two, three)).toEqual(['unchanged', 'added']);
  expect(await readWholeClips(library)).toHaveLength(2);
});

it('ImportMemory finds all of ten thousand added clips', () => {
  const memory = new ImportMemory();
  memory.beginEmpty(0);
  const makeClip = (n: number) =>
    ({ clip: { id: `clip-${n}`, addresses: [] }, versions: [], annotations: [] }) as never;
  const addedClips = Array.from({ length: 10_000 }, (_, index) => makeClip(index));
  memory.add(addedClips, 0, 10_000);
  expect(memory.mayMeet(addedClips, 10_000)).toHaveLength(10_000);
  const unknownClips = Array.from({ length: 1000 }, (_, index) => makeClip(20_000 + index));
  expect(memory.mayMeet(unknownClips, 10_000)).toHaveLength(0);
  expect(memory.mayMeet(unknownClips, 10_001)).toHaveLength(1000);
});
