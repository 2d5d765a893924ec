import { describe, expect, it } from 'vitest';
import {
  type DetailsTexts,
  splitAuthors,
  toEdit as toEditUntil,
  toTexts,
} from '../../components/library/details/details-form';
import { quayArticle } from './sample-articles';

type Fields = Parameters<typeof toTexts>[0];

const toEdit = (typed: DetailsTexts, current: Fields, original: Fields) =>
  toEditUntil(typed, current, original, '2026-11-28');
const texts = toTexts(quayArticle);
const corrected = { ...quayArticle, headline: 'Mine', publishedAt: '2025-01-02T06:10:00+01:00' };

describe('toEdit', () => {
  it('changes nothing if no text was changed', () => {
    expect(toEdit(texts, quayArticle, quayArticle)).toEqual({ edit: { fields: {} }, problems: {} });
    expect(toEdit(toTexts(corrected), corrected, quayArticle).edit.fields).toEqual({});
  });

  it('keeps the time and zone of a corrected day', () => {
    const { edit } = toEdit({ ...texts, publishedAt: '2025-03-04' }, quayArticle, quayArticle);
    expect(edit.fields).toEqual({ publishedAt: { value: '2025-03-04T06:10:00+01:00' } });
  });

  it('gives a day at which the page says nothing no time', () => {
    const { edit } = toEdit({ ...texts, modifiedAt: '2025-03-04' }, quayArticle, quayArticle);
    expect(edit.fields).toEqual({ modifiedAt: { value: '2025-03-04T00:00:00Z' } });
  });

  it('stores null for a cleared field', () => {
    const typed = { ...texts, section: ' ', authors: '\n', publishedAt: '' };
    expect(toEdit(typed, quayArticle, quayArticle).edit.fields).toEqual({
      section: { value: null },
      authors: { value: [] },
      publishedAt: { value: null },
    });
  });

  it('goes back to what the page says', () => {
    expect(toEdit(texts, corrected, quayArticle).edit.fields).toEqual({
      headline: {},
      publishedAt: {},
    });
  });

  it('refuses an empty headline and a day that does not exist', () => {
    const typed = { ...texts, headline: ' ', publishedAt: '2026-02-30', modifiedAt: '12026-01-01' };
    expect(toEdit(typed, quayArticle, quayArticle).problems).toEqual({
      headline: 'no-headline',
      publishedAt: 'no-day',
      modifiedAt: 'no-day',
    });
  });

  it.each([
    ['2026-11-29', '', { publishedAt: 'day-in-future' }],
    ['0001-06-15', '', { publishedAt: 'year-too-early' }],
    ['', '0006-06-15', { modifiedAt: 'year-too-early' }],
    ['2025-03-04', '2025-03-03', { modifiedAt: 'changed-too-early' }],
    ['2025-03-04', '2025-03-04', {}],
    ['1851-03-04', '', {}],
    ['2026-11-28', '', {}],
  ])('checks days: published %s, changed %s', (publishedAt, modifiedAt, problems) => {
    const typed = { ...texts, publishedAt, modifiedAt };
    expect(toEdit(typed, quayArticle, quayArticle).problems).toEqual(problems);
  });

  it('accepts an article without a headline while it is not edited', () => {
    const untitled = { ...quayArticle, headline: '' };
    const typed = { ...toTexts(untitled), section: 'Sea' };
    expect(toEdit(typed, untitled, untitled).problems).toEqual({});
  });
});

describe('splitAuthors', () => {
  it.each([
    ['', []],
    ['Mara Iveson', ['Mara Iveson']],
    ['Mara Iveson, Tomas Brandt', ['Mara Iveson', 'Tomas Brandt']],
    [' Mara  Iveson \n\nTomas Brandt\n', ['Mara Iveson', 'Tomas Brandt']],
    ['Ada King, Jr., Tomas Brandt', ['Ada King, Jr.', 'Tomas Brandt']],
    ['Iveson, Mara; Brandt, Tomas', ['Iveson, Mara', 'Brandt, Tomas']],
    ['Iveson, Mara;', ['Iveson, Mara']],
    ['森本葵、王海，李明', ['森本葵', '王海', '李明']],
    ['森本、葵；王、海', ['森本、葵', '王、海']],
    ['ليلى حداد، سامي نور', ['ليلى حداد', 'سامي نور']],
    ['حداد، ليلى؛ نور، سامي', ['حداد، ليلى', 'نور، سامي']],
    ['Harbour Desk, Alden\nTomas Brandt', ['Harbour Desk, Alden', 'Tomas Brandt']],
  ])('%j: %j', (typed, names) => expect(splitAuthors(typed)).toEqual(names));

  it('is not asked about an author of the page whose name contains a comma', () => {
    const article = { ...quayArticle, authors: ['Harbour Desk, Alden'] };
    const edited = { ...article, authors: ['Ada King'] };
    expect(toEdit(toTexts(article), edited, article).edit.fields).toEqual({ authors: {} });
  });
});
