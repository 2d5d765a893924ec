import { describe, expect, it } from 'vitest';
import type { WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import type { ImportMode } from '../../storage/import/import-types';
import {
  anAnnotation,
  anArticle,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from './samples';

/** Clips from another library, where they were saved and annotated long ago. */
async function exportClips(...numbers: readonly number[]): Promise<readonly WholeClip[]> {
  const other = freshLibrary();
  for (const n of numbers) {
    await other.saveClip(makeSaveRequest(n));
    await other.addAnnotation(anAnnotation(n, { id: `mark-${n}` }));
  }
  return expectValue(await other.getWholeClips(numbers.map((n) => `clip-${n}`)));
}

const listArrivals = async (library: Library, since: number) =>
  [...expectValue(await library.listArrivals(instantAt(since)))].sort();

describe('imported records', () => {
  it.each<ImportMode>(['merge', 'add', 'replace'])(
    'are listed by time of import: %s',
    async (mode) => {
      const library = freshLibrary();
      await library.saveClip(makeSaveRequest(1));
      await library.importClips(await exportClips(2), mode, false, instantAt(100));
      await library.importClips(await exportClips(3), mode, true, instantAt(200));
      await library.importClips(await exportClips(4), mode, false, instantAt(200));
      expect(await listArrivals(library, 99)).toEqual(['clip-2', 'clip-4', 'mark-2', 'mark-4']);
      expect(await listArrivals(library, 100)).toEqual(['clip-4', 'mark-4']);
      // Importing them again adds nothing.
      await library.importClips(await exportClips(2), mode, false, instantAt(300));
      expect(await listArrivals(library, 200)).toEqual([]);
    },
  );

  it('include an old highlight on an existing clip', async () => {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1));
    await library.importClips(await exportClips(1), 'merge', false, instantAt(100));
    expect(await listArrivals(library, 99)).toEqual(['clip-1', 'mark-1']);
  });

  it('stay listed when a clip is read and when a link gets its text', async () => {
    const library = freshLibrary();
    const [whole] = await exportClips(1);
    const link = (article: WholeClip['versions'][number]['article']) =>
      ({ ...article, completeness: 'link', body: { type: 'root', children: [] } }) as const;
    if (whole === undefined) throw new Error('no clip');
    const versions = whole.versions.map((version) => ({
      ...version,
      article: link(version.article),
    }));
    const clip = {
      ...whole.clip,
      summary: { ...whole.clip.summary, completeness: 'link' as const },
    };
    await library.importClips([{ ...whole, clip, versions }], 'merge', false, instantAt(100));
    await library.saveReadingPlace('clip-1', { versionId: 'version-1', offset: 3 });
    expectValue(await library.saveVersion('clip-1', 'text', anArticle(), instantAt(200)));
    expect(expectValue(await library.getClip('clip-1')).versionId).toBe('text');
    expect(await listArrivals(library, 99)).toEqual(['clip-1', 'mark-1']);
  });

  it('does not appear in clips that are returned', async () => {
    const library = freshLibrary();
    const wholes = await exportClips(1);
    await library.importClips(wholes, 'replace', false, instantAt(100));
    expect(expectValue(await library.getWholeClips(['clip-1']))).toEqual(wholes);
  });
});
