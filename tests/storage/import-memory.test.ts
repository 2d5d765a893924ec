import { expect, it } from 'vitest';
import type { WholeClip } from '../../core/model';
import { ImportMemory, type Library } from '../../storage';
import { everything, kinds } from './import-samples';
import { isWrite, recordRequests } from './requests';
import { anAnnotation, aRequest, at, expectValue, freshLibrary, libraryWith } from './samples';

/** The clips of a library with three, the first of them marked. */
async function threeWholes(): Promise<readonly [WholeClip, WholeClip, WholeClip]> {
  const library = await libraryWith(3);
  await library.addAnnotation(anAnnotation(1));
  const [three, two, one] = await everything(library);
  if (!one || !two || !three) throw new Error('three clips were meant');
  return [one, two, three];
}

const take = async (library: Library, wholes: readonly WholeClip[], memory: ImportMemory) =>
  kinds(expectValue(await library.importClips(wholes, 'merge', false, at(9), memory)));

it('asks nothing about clips that a library begun empty cannot have', async () => {
  const [one, two, three] = await threeWholes();
  const library = freshLibrary();
  const memory = new ImportMemory();
  expect(await take(library, [one], memory)).toEqual(['added']);
  const { asked } = await recordRequests(() => take(library, [two, three], memory));
  const read = asked.filter((request) => !isWrite(request)).map(({ what }) => what);
  expect(read.filter((what) => /clips|versions|annotations/.test(what))).toEqual([
    // Whether there is any.
    expect.stringContaining('clips'),
  ]);
  expect(await everything(library)).toHaveLength(3);
});

it('knows a page that comes again in another slice', async () => {
  const [one, two] = await threeWholes();
  const library = freshLibrary();
  const memory = new ImportMemory();
  expect(await take(library, [one], memory)).toEqual(['added']);
  const tagged = { ...one, clip: { ...one.clip, tags: [...one.clip.tags, 'again'] } };
  expect(await take(library, [two, tagged], memory)).toEqual(['added', 'changed']);
  const found = expectValue(await library.getClip(one.clip.id));
  expect(found?.tags).toContain('again');
  expect(found?.annotationCount).toBe(1);
});

it('asks again once somebody else has kept a page meanwhile', async () => {
  const [one, two, three] = await threeWholes();
  const library = freshLibrary();
  const memory = new ImportMemory();
  expect(await take(library, [one], memory)).toEqual(['added']);
  await library.saveClip({ ...aRequest(2), clipId: 'clip-by-hand', versionId: 'version-by-hand' });
  expect(await take(library, [two], memory)).toEqual(['unchanged']);
  expect(await take(library, [three], memory)).toEqual(['added']);
  const ids = (await everything(library)).map(({ clip }) => clip.id);
  expect(ids.toSorted()).toEqual([one.clip.id, three.clip.id, 'clip-by-hand'].toSorted());
});

it('asks again where a clip of the file was given an address by hand', async () => {
  const [one, two, three] = await threeWholes();
  const library = freshLibrary();
  const memory = new ImportMemory();
  await take(library, [one], memory);
  const ids = { clipId: 'clip-by-hand', versionId: 'version-by-hand' };
  const again = { ...aRequest(1), ...ids, pageUrl: aRequest(2).pageUrl };
  expect(expectValue(await library.saveClip(again)).clip.id).toBe(one.clip.id);
  expect(await take(library, [two, three], memory)).toEqual(['unchanged', 'added']);
  expect(await everything(library)).toHaveLength(2);
});

it('finds each of ten thousand names that it was given', () => {
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
