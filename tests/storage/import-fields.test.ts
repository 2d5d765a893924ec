import { describe, expect, it } from 'vitest';
import { getKinds, importItems, makeImportedItem, readWholeClips } from './import-samples';
import { createLibrary, makeSaveRequest } from './samples';

const fields = {
  headline: 'Another headline',
  standfirst: 'Another standfirst.',
  authors: ['Ida Holm'],
  publisher: 'Another paper',
  publishedAt: '2020-01-01T00:00:00Z',
  language: 'nb',
};

describe('imported page fields', () => {
  it('are reported if the stored ones differ, which are kept', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    const outcomes = await importItems(library, [makeImportedItem(fields)], 2);
    expect(outcomes.map(({ differingFields }) => differingFields)).toEqual([
      ['headline', 'standfirst', 'authors', 'publisher', 'publishedAt', 'language', 'image'],
    ]);
    const [whole] = await readWholeClips(library);
    expect(whole?.clip.summary.headline).toBe('Story number 1');
  });

  it('are not reported if they are equal or missing', async () => {
    const library = createLibrary();
    const { article } = makeSaveRequest(1);
    await library.saveClip(makeSaveRequest(1));
    const { standfirst, authors, publisher } = article;
    const same = makeImportedItem({
      ...{ headline: ' Story  number 1 ', standfirst, authors, publisher },
      ...{ publishedAt: '2026-11-12T08:30:00Z', language: 'EN', imageUrl: null },
    });
    const withoutFields = makeImportedItem({ headline: null, imageUrl: null });
    // Many programs only store the day.
    const sameDay = { ...same, publishedAt: '2026-11-12T00:00:00Z' };
    const otherDay = { ...same, publishedAt: '2026-11-13T00:00:00Z' };
    const outcomes = await importItems(library, [same, withoutFields, sameDay, otherDay], 2);
    expect(outcomes.map(({ differingFields }) => differingFields)).toEqual([
      [],
      [],
      [],
      ['publishedAt'],
    ]);
  });

  it('are combined from all records of a link, and differences are reported', async () => {
    const library = createLibrary();
    const bare = makeImportedItem({ headline: null, imageUrl: null });
    const outcomes = await importItems(
      library,
      [bare, makeImportedItem(fields), makeImportedItem({ ...fields, language: 'en' })],
      1,
    );
    expect(getKinds(outcomes)).toEqual(['added', 'changed', 'unchanged']);
    expect(outcomes.map(({ differingFields }) => differingFields)).toEqual([[], [], ['language']]);
    const [whole] = await readWholeClips(library);
    expect(whole?.clip.summary).toMatchObject({ ...fields, completeness: 'link' });
    expect(whole?.versions[0]?.article).toMatchObject(fields);
    const again = await importItems(library, [bare, makeImportedItem(fields)], 2);
    expect(getKinds(again)).toEqual(['unchanged', 'unchanged']);
  });
});

describe('clippedAt of an imported page', () => {
  it.each([
    [
      'the time in the file if that is earlier',
      '2014-05-01T10:00:00.000Z',
      '2014-05-01T10:00:00.000Z',
    ],
    [
      'the day in the file if that is earlier',
      '2026-11-11T00:00:00.000Z',
      '2026-11-11T00:00:00.000Z',
    ],
    [
      'the stored time if the file has the same day without a time',
      '2026-11-12T00:00:00.000Z',
      '2026-11-12T08:01:00.000Z',
    ],
    ['the stored time if that is earlier', '2026-11-12T08:02:30.000Z', '2026-11-12T08:01:00.000Z'],
  ])('is %s, and keptAt does not change', async (_, savedAt, clippedAt) => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    await importItems(library, [makeImportedItem({ savedAt })], 3);
    const [whole] = await readWholeClips(library);
    expect(whole?.clip.clippedAt).toBe(clippedAt);
    expect(whole?.versions[0]?.keptAt).toBe('2026-11-12T08:01:00.000Z');
  });
});
