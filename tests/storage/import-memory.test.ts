import { expect, it } from 'vitest';
import type { WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import { ImportMemory } from '../../storage/import/import-memory';
import { everything, kinds } from './import-samples';
import { isWrite, recordRequests } from './requests';
import {
  anAnnotation,
  expectValue,
  freshLibrary,
  instantAt,
  libraryWith,
  makeSaveRequest,
} from './samples';

/** Three clips, the first of them with a highlight. */
async function threeWholes(): Promise<readonly [WholeClip, WholeClip, WholeClip]> {
  const library = await libraryWith(3);
  await library.addAnnotation(anAnnotation(1));
  const [three, two, one] = await everything(library);
  if (!one || !two || !three) throw new Error('three clips were meant');
  return [one, two, three];
}

/** Starts an import. Returns a function that imports a batch and returns the outcomes. */
async function importInto(library: Library) {
  await library.openImport('run', 'merge', false);
  let batch = 0;
  return async (...wholes: readonly WholeClip[]) =>
    kinds(expectValue(await library.importBatch('run', batch++, wholes, instantAt(9))));
}

it('reads nothing about clips that a library that was empty cannot have', async () => {
  const [one, two, three] = await threeWholes();
  const library = freshLibrary();
  const take = await importInto(library);
  expect(await take(one)).toEqual(['added']);
  const { asked } = await recordRequests(() => take(two, three));
  const read = asked.filter((request) => !isWrite(request)).map(({ what }) => what);
  expect(read.filter((what) => /clips|versions|annotations/.test(what))).toEqual([
    // Checks if there are any clips.
    expect.stringContaining('clips'),
  ]);
  expect(await everything(library)).toHaveLength(3);
});

it('recognises a page that is repeated in another batch', async () => {
  const [one, two] = await threeWholes();
  const library = freshLibrary();
  const take = await importInto(library);
  expect(await take(one)).toEqual(['added']);
  const tagged = { ...one, clip: { ...one.clip, tags: [...one.clip.tags, 'again'] } };
  expect(await take(two, tagged)).toEqual(['added', 'changed']);
  const found = expectValue(await library.getClip(one.clip.id));
  expect(found?.tags).toContain('again');
  expect(found?.annotationCount).toBe(1);
});

it('reads again after another page was saved meanwhile', async () => {
  const [one, two, three] = await threeWholes();
  const library = freshLibrary();
  const take = await importInto(library);
  expect(await take(one)).toEqual(['added']);
  await library.saveClip({
    ...makeSaveRequest(2),
    clipId: 'clip-by-hand',
    versionId: 'version-by-hand',
  });
  expect(await take(two)).toEqual(['unchanged']);
  expect(await take(three)).toEqual(['added']);
  const ids = (await everything(library)).map(({ clip }) => clip.id);
  expect(ids.toSorted()).toEqual([one.clip.id, three.clip.id, 'clip-by-hand'].toSorted());
});

it('reads again if a clip of the file was given an address by hand', async () => {
  const [one, two, three] = await threeWholes();
  const library = freshLibrary();
  const take = await importInto(library);
  await take(one);
  const ids = { clipId: 'clip-by-hand', versionId: 'version-by-hand' };
  const again = { ...makeSaveRequest(1), ...ids, pageUrl: makeSaveRequest(2).pageUrl };
  expect(expectValue(await library.saveClip(again)).clip.id).toBe(one.clip.id);
  expect(await take(two, three)).toEqual(['unchanged', 'added']);
  expect(await everything(library)).toHaveLength(2);
});

it('finds each of ten thousand names that were added', () => {
  const memory = new ImportMemory();
  memory.beginEmpty(0);
  const aWhole = (name: number) =>
    ({ clip: { id: `clip-${name}`, addresses: [] }, versions: [], annotations: [] }) as never;
  const given = Array.from({ length: 10_000 }, (_, at) => aWhole(at));
  memory.add(given, 0, 10_000);
  expect(memory.mayMeet(given, 10_000)).toHaveLength(10_000);
  const strange = Array.from({ length: 1000 }, (_, at) => aWhole(20_000 + at));
  expect(memory.mayMeet(strange, 10_000)).toHaveLength(0);
  expect(memory.mayMeet(strange, 10_001)).toHaveLength(1000);
});
