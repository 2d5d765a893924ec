import { describe, expect, it } from 'vitest';
import type { WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import type { ImportMode } from '../../storage/import/import-types';
import { anAnnotation, anArticle, aRequest, at, expectValue, freshLibrary } from './samples';

/** Clips as another library has them, where they were kept and marked long ago. */
async function wholesOf(...numbers: readonly number[]): Promise<readonly WholeClip[]> {
  const other = freshLibrary();
  for (const n of numbers) {
    await other.saveClip(aRequest(n));
    await other.addAnnotation(anAnnotation(n, { id: `mark-${n}` }));
  }
  return expectValue(await other.getWholeClips(numbers.map((n) => `clip-${n}`)));
}

const arrivals = async (library: Library, since: number) =>
  [...expectValue(await library.listArrivals(at(since)))].sort();

describe('what has come by a file', () => {
  it.each<ImportMode>(['merge', 'add', 'replace'])('is known by when it came: %s', async (mode) => {
    const library = freshLibrary();
    await library.saveClip(aRequest(1));
    await library.importClips(await wholesOf(2), mode, false, at(100));
    await library.importClips(await wholesOf(3), mode, true, at(200));
    await library.importClips(await wholesOf(4), mode, false, at(200));
    expect(await arrivals(library, 99)).toEqual(['clip-2', 'clip-4', 'mark-2', 'mark-4']);
    expect(await arrivals(library, 100)).toEqual(['clip-4', 'mark-4']);
    // Once more, and nothing has come.
    await library.importClips(await wholesOf(2), mode, false, at(300));
    expect(await arrivals(library, 200)).toEqual([]);
  });

  it('is an old mark on a clip that was here', async () => {
    const library = freshLibrary();
    await library.saveClip(aRequest(1));
    await library.importClips(await wholesOf(1), 'merge', false, at(100));
    expect(await arrivals(library, 99)).toEqual(['clip-1', 'mark-1']);
  });

  it('stays known when a clip is read, and when a link is filled', async () => {
    const library = freshLibrary();
    const [whole] = await wholesOf(1);
    const link = (article: WholeClip['versions'][number]['article']) =>
      ({ ...article, completeness: 'link', body: { type: 'root', children: [] } }) as const;
    const versions = whole?.versions.map((one) => ({ ...one, article: link(one.article) })) ?? [];
    const clip = whole && {
      ...whole.clip,
      summary: { ...whole.clip.summary, completeness: 'link' as const },
    };
    if (!clip) throw new Error('no clip');
    await library.importClips([{ ...whole, clip, versions }], 'merge', false, at(100));
    await library.saveReadingPlace('clip-1', { versionId: 'version-1', offset: 3 });
    expectValue(await library.keepVersion('clip-1', 'text', anArticle(), at(200)));
    expect(expectValue(await library.getClip('clip-1')).versionId).toBe('text');
    expect(await arrivals(library, 99)).toEqual(['clip-1', 'mark-1']);
  });

  it('is told of no clip that goes out', async () => {
    const library = freshLibrary();
    const wholes = await wholesOf(1);
    await library.importClips(wholes, 'replace', false, at(100));
    expect(expectValue(await library.getWholeClips(['clip-1']))).toEqual(wholes);
  });
});
