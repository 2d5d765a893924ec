import { describe, expect, it } from 'vitest';
import { toWholeClip } from '../../core/import';
import type { Library } from '../../storage';
import { aMark, anItem, bring, everything, found } from './import-samples';
import { expectValue, freshLibrary, instantAt, makeSaveRequest } from './samples';

describe('a link', () => {
  const item = anItem({
    tags: ['theirs'],
    annotations: [aMark('its last crossing', 'Which?'), aMark('nowhere in it')],
  });

  it.each([
    [
      'its page is clipped',
      (library: Library) => library.saveClip(makeSaveRequest(1, { now: instantAt(9) })),
    ],
    [
      'a version is kept of it',
      async (library: Library) => {
        const [whole] = await everything(library);
        return library.saveVersion(
          whole?.clip.id ?? '',
          'version-1',
          makeSaveRequest(1).article,
          instantAt(9),
        );
      },
    ],
    [
      'its text comes in from a file',
      (library: Library) => {
        const { article } = makeSaveRequest(1);
        const text = toWholeClip(
          anItem({ body: article.body, headline: article.headline }),
          instantAt(9),
        );
        return library.importClips([text], 'add', false, instantAt(9));
      },
    ],
  ])('gets its text when %s, with its highlights located', async (_, fill) => {
    const library = freshLibrary();
    await bring(library, [item], 1);
    const [link] = await everything(library);
    expectValue<unknown>(await fill(library));
    const [whole] = await everything(library);
    expect(whole?.versions).toHaveLength(1);
    const { article } = makeSaveRequest(1);
    expect(whole?.versions[0]?.article.body).toEqual(article.body);
    expect(whole?.clip).toMatchObject({
      id: link?.clip.id,
      clippedAt: link?.clip.clippedAt,
      tags: ['theirs'],
      annotationCount: 2,
      summary: { completeness: 'full', headline: 'Story number 1' },
      updatedAt: instantAt(9),
    });
    expect(whole?.clip.versionId).toBe(whole?.versions[0]?.id);
    const inOrder = whole?.annotations.toSorted((one, other) => other.note.localeCompare(one.note));
    const marks = inOrder?.map(({ versionId, note, passage }) => ({
      isOnText: versionId === whole?.clip.versionId,
      note,
      words: passage.quote.suffix.slice(0, 12),
    }));
    expect(marks).toEqual([
      { isOnText: true, note: 'Which?', words: ' of the year' },
      { isOnText: true, note: '', words: '' },
    ]);
    expect(await found(library, 'propeller')).toBe(1);
    expect(await found(library, 'which')).toBe(1);
  });

  it('reports highlights that are not in the new text, once', async () => {
    for (const isDryRun of [true, false]) {
      const library = freshLibrary();
      await bring(library, [item], 1);
      const { article } = makeSaveRequest(1);
      const text = anItem({ body: article.body, headline: article.headline });
      const [outcome] = await bring(library, [text], 9, isDryRun);
      expect(outcome?.lostQuotes).toEqual(['nowhere in it']);
      if (!isDryRun) expect((await bring(library, [text], 10))[0]?.lostQuotes).toEqual([]);
    }
  });

  it('reports them if link and text are two records of one file', async () => {
    const { article } = makeSaveRequest(1);
    const text = anItem({ body: article.body, headline: article.headline });
    const outcomes = await bring(freshLibrary(), [item, text], 1);
    expect(outcomes.map(({ lostQuotes }) => lostQuotes)).toEqual([[], ['nowhere in it']]);
  });
});
