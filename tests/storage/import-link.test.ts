import { describe, expect, it } from 'vitest';
import { toWholeClip } from '../../core/import';
import type { Library } from '../../storage';
import {
  countFound,
  importItems,
  makeImportedHighlight,
  makeImportedItem,
  readWholeClips,
} from './import-samples';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from './samples';

describe('an imported link', () => {
  const item = makeImportedItem({
    tags: ['theirs'],
    annotations: [
      makeImportedHighlight('its last crossing', 'Which?'),
      makeImportedHighlight('nowhere in it'),
    ],
  });

  it.each([
    [
      'its page is clipped',
      (library: Library) => library.saveClip(makeSaveRequest(1, { now: instantAt(9) })),
    ],
    [
      'a version of it is saved',
      async (library: Library) => {
        const [whole] = await readWholeClips(library);
        return library.saveVersion(
          whole?.clip.id ?? '',
          'version-1',
          makeSaveRequest(1).article,
          instantAt(9),
        );
      },
    ],
    [
      'its text is imported from a file',
      (library: Library) => {
        const { article } = makeSaveRequest(1);
        const text = toWholeClip(
          makeImportedItem({ body: article.body, headline: article.headline }),
          instantAt(9),
        );
        return library.importClips([text], 'add', false, instantAt(9));
      },
    ],
  ])('gets its text, and its highlights are located, when %s', async (_, addText) => {
    const library = createLibrary();
    await importItems(library, [item], 1);
    const [link] = await readWholeClips(library);
    expectValue<unknown>(await addText(library));
    const [whole] = await readWholeClips(library);
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
    const annotations = whole?.annotations.toSorted((a, b) => b.note.localeCompare(a.note));
    const summaries = annotations?.map(({ versionId, note, passage }) => ({
      isOnText: versionId === whole?.clip.versionId,
      note,
      suffix: passage.quote.suffix.slice(0, 12),
    }));
    expect(summaries).toEqual([
      { isOnText: true, note: 'Which?', suffix: ' of the year' },
      { isOnText: true, note: '', suffix: '' },
    ]);
    expect(await countFound(library, 'propeller')).toBe(1);
    expect(await countFound(library, 'which')).toBe(1);
  });

  it('reports highlights missing from the new text once', async () => {
    for (const isDryRun of [true, false]) {
      const library = createLibrary();
      await importItems(library, [item], 1);
      const { article } = makeSaveRequest(1);
      const text = makeImportedItem({ body: article.body, headline: article.headline });
      const [outcome] = await importItems(library, [text], 9, isDryRun);
      expect(outcome?.lostQuotes).toEqual(['nowhere in it']);
      if (!isDryRun) expect((await importItems(library, [text], 10))[0]?.lostQuotes).toEqual([]);
    }
  });

  it('reports highlights missing from the text if link and text are two records of one file', async () => {
    const { article } = makeSaveRequest(1);
    const text = makeImportedItem({ body: article.body, headline: article.headline });
    const outcomes = await importItems(createLibrary(), [item, text], 1);
    expect(outcomes.map(({ lostQuotes }) => lostQuotes)).toEqual([[], ['nowhere in it']]);
  });
});
