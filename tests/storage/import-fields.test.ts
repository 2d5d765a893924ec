import { describe, expect, it } from 'vitest';
import { anItem, bring, everything, kinds } from './import-samples';
import { freshLibrary, makeSaveRequest } from './samples';

const said = {
  headline: 'Another headline',
  standfirst: 'Another standfirst.',
  authors: ['Ida Holm'],
  publisher: 'Another paper',
  publishedAt: '2020-01-01T00:00:00Z',
  language: 'nb',
};

describe('page data of another program', () => {
  it('is reported if the library keeps its own', async () => {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1));
    const outcomes = await bring(library, [anItem(said)], 2);
    expect(outcomes.map(({ differingFields }) => differingFields)).toEqual([
      ['headline', 'standfirst', 'authors', 'publisher', 'publishedAt', 'language', 'image'],
    ]);
    const [whole] = await everything(library);
    expect(whole?.clip.summary.headline).toBe('Story number 1');
  });

  it('is not reported if it is the same or missing', async () => {
    const library = freshLibrary();
    const { article } = makeSaveRequest(1);
    await library.saveClip(makeSaveRequest(1));
    const { standfirst, authors, publisher } = article;
    const same = anItem({
      ...{ headline: ' Story  number 1 ', standfirst, authors, publisher },
      ...{ publishedAt: '2026-11-12T08:30:00Z', language: 'EN', imageUrl: null },
    });
    const silent = anItem({ headline: null, imageUrl: null });
    // Many programs only store the day.
    const sameDay = { ...same, publishedAt: '2026-11-12T00:00:00Z' };
    const otherDay = { ...same, publishedAt: '2026-11-13T00:00:00Z' };
    const outcomes = await bring(library, [same, silent, sameDay, otherDay], 2);
    expect(outcomes.map(({ differingFields }) => differingFields)).toEqual([
      [],
      [],
      [],
      ['publishedAt'],
    ]);
  });

  it('of a link is combined from all records of the page; differences are reported', async () => {
    const library = freshLibrary();
    const bare = anItem({ headline: null, imageUrl: null });
    const outcomes = await bring(
      library,
      [bare, anItem(said), anItem({ ...said, language: 'en' })],
      1,
    );
    expect(kinds(outcomes)).toEqual(['added', 'changed', 'unchanged']);
    expect(outcomes.map(({ differingFields }) => differingFields)).toEqual([[], [], ['language']]);
    const [whole] = await everything(library);
    expect(whole?.clip.summary).toMatchObject({ ...said, completeness: 'link' });
    expect(whole?.versions[0]?.article).toMatchObject(said);
    const again = await bring(library, [bare, anItem(said)], 2);
    expect(kinds(again)).toEqual(['unchanged', 'unchanged']);
  });
});

describe('the time a page was saved', () => {
  it.each([
    ['there first', '2014-05-01T10:00:00.000Z', '2014-05-01T10:00:00.000Z'],
    ['there on the day before', '2026-11-11T00:00:00.000Z', '2026-11-11T00:00:00.000Z'],
    [
      'on the day of which there is no time',
      '2026-11-12T00:00:00.000Z',
      '2026-11-12T08:01:00.000Z',
    ],
    ['here first', '2026-11-12T08:02:30.000Z', '2026-11-12T08:01:00.000Z'],
  ])('is the time it was saved %s, and the text keeps its date', async (_, savedAt, kept) => {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1));
    await bring(library, [anItem({ savedAt })], 3);
    const [whole] = await everything(library);
    expect(whole?.clip.clippedAt).toBe(kept);
    expect(whole?.versions[0]?.keptAt).toBe('2026-11-12T08:01:00.000Z');
  });
});
