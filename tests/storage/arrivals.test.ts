import { describe, expect, it } from 'vitest';
import type { WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import type { ImportMode } from '../../storage/import/import-types';
import { Server } from '../sync/simulated-server';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeSaveRequest,
} from './samples';
import { clipStory, exchangeAll, readStory, share } from './sharing-people';

/** Returns clips of another library, where they were saved and annotated earlier. */
async function exportClips(...numbers: readonly number[]): Promise<readonly WholeClip[]> {
  const other = createLibrary();
  for (const n of numbers) {
    await other.saveClip(makeSaveRequest(n));
    await other.addAnnotation(makeAnnotation(n, { id: `mark-${n}` }));
  }
  return expectValue(await other.getWholeClips(numbers.map((n) => `clip-${n}`)));
}

const listArrivals = async (library: Library, since: number) =>
  [...expectValue(await library.listArrivals(instantAt(since)))].sort();

it('a clip is listed if only the note of another member is new', async () => {
  const [ana, ben] = await share(new Server(), 'Ana', 'Ben');
  await clipStory(ben, 1);
  await exchangeAll([ana, ben]);
  expect(await listArrivals(ben.library, 0)).toEqual([]);
  await clipStory(ana, 1, { tags: ['team/energy'], note: 'Who pays?' });
  await exchangeAll([ana, ben]);
  expect((await readStory(ben, 1)).clip.contributions).toMatchObject([{ note: 'Who pays?' }]);
  expect(await listArrivals(ben.library, 0)).toEqual(['clip-1']);
});

describe('imported records', () => {
  it.each<ImportMode>(['merge', 'add', 'replace'])(
    'are listed by time of import: %s',
    async (mode) => {
      const library = createLibrary();
      await library.saveClip(makeSaveRequest(1));
      await library.importClips(await exportClips(2), mode, false, instantAt(100));
      await library.importClips(await exportClips(3), mode, true, instantAt(200));
      await library.importClips(await exportClips(4), mode, false, instantAt(200));
      expect(await listArrivals(library, 99)).toEqual(['clip-2', 'clip-4', 'mark-2', 'mark-4']);
      expect(await listArrivals(library, 100)).toEqual(['clip-4', 'mark-4']);
      // Importing a clip again does not list it again.
      await library.importClips(await exportClips(2), mode, false, instantAt(300));
      expect(await listArrivals(library, 200)).toEqual([]);
    },
  );

  it('include an old highlight on an existing clip', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    await library.importClips(await exportClips(1), 'merge', false, instantAt(100));
    expect(await listArrivals(library, 99)).toEqual(['clip-1', 'mark-1']);
  });

  it('stay listed after a reading position is saved and after a link gets its text', async () => {
    const library = createLibrary();
    const [whole] = await exportClips(1);
    const makeLink = (article: WholeClip['versions'][number]['article']) =>
      ({ ...article, completeness: 'link', body: { type: 'root', children: [] } }) as const;
    if (whole === undefined) throw new Error('no clip');
    const versions = whole.versions.map((version) => ({
      ...version,
      article: makeLink(version.article),
    }));
    const clip = {
      ...whole.clip,
      summary: { ...whole.clip.summary, completeness: 'link' as const },
    };
    await library.importClips([{ ...whole, clip, versions }], 'merge', false, instantAt(100));
    await library.saveReadingPlace('clip-1', { versionId: 'version-1', offset: 3 });
    expectValue(await library.saveVersion('clip-1', 'text', makeArticle(), instantAt(200)));
    expect(expectValue(await library.getClip('clip-1')).versionId).toBe('text');
    expect(await listArrivals(library, 99)).toEqual(['clip-1', 'mark-1']);
  });

  it('do not contain their time of import when they are returned', async () => {
    const library = createLibrary();
    const wholes = await exportClips(1);
    await library.importClips(wholes, 'replace', false, instantAt(100));
    expect(expectValue(await library.getWholeClips(['clip-1']))).toEqual(wholes);
  });
});
