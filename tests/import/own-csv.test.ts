import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnnotationsCsv, toClipsCsv, toReadwiseCsv } from '../../core/export';
import { bareCell, harmlessCell } from '../../core/files/harmless-cell';
import { anAnnotation, aWholeClip } from '../export/samples';
import { read } from './read-import';

describe('our own table of clips', () => {
  it('comes back with what it holds', async () => {
    const article = {
      ...{ headline: '=1+1', standfirst: "'-quoted", authors: ["O'Neil, Jr., Bob", 'Ida Holm'] },
      ...{ publisher: '@Ledger', sourceCredit: 'Nordby Press', section: '+Sea', language: 'en' },
      ...{ publishedAt: '2026-11-12T09:30:00+01:00', modifiedAt: '2026-11-12T11:00:00+01:00' },
    };
    const clip = {
      ...{ tags: ['a|b', 'c; d'], note: "-1 '=x'", favouriteAt: '2026-11-12T18:00:00.000Z' },
      readAt: '2026-11-12T18:00:00.000Z',
    };
    const whole = aWholeClip({ article, clip, annotations: [anAnnotation('boat')] });
    const { items, lines } = await read(toClipsCsv([whole]));
    expect(items).toMatchObject([
      {
        ...article,
        ...{ tags: clip.tags, note: clip.note, savedAt: whole.clip.clippedAt },
        ...{ isRead: true, isFavourite: true, isArchived: false },
      },
    ]);
    expect(lines).toEqual([]);
  });

  it('keeps the comma in the name of an only author', async () => {
    const { items } = await read(toClipsCsv([aWholeClip({ article: { authors: ['Holm, Ida'] } })]));
    expect(items.map(({ authors }) => authors)).toEqual([['Holm, Ida']]);
  });
});

describe('our own table of annotations', () => {
  const quote = { exact: '=boat', prefix: 'the last ', suffix: ' leaves' };
  const one = anAnnotation('=boat', {
    ...{ note: "-1 '=x'\n\nTwice.", colour: 'plum', tags: ['sea islands', 'c; d'] },
    passage: { quote, position: { start: 9, end: 14 }, textVersion: 1 },
  });
  const other = anAnnotation('leaves', {
    id: 'annotation-2',
    passage: {
      quote: { exact: 'leaves', prefix: '', suffix: '' },
      position: { start: 15, end: 21 },
      textVersion: 1,
    },
    createdAt: '2026-11-13T08:00:00.000Z',
  });

  it('brings the marks of a page with notes, tags, colours, times, and what stands around them', async () => {
    const whole = aWholeClip({
      article: { authors: ["O'Neil, Jr., Bob", 'Ida Holm'] },
      annotations: [one, other],
    });
    const { kind, items, lines } = await read(toAnnotationsCsv([whole]));
    expect([kind, lines]).toEqual(['annotations-csv', []]);
    const { headline, authors, publisher, publishedAt } = whole.versions[0]?.article ?? {};
    expect(items).toMatchObject([
      { headline, authors, publisher, publishedAt, tags: [], note: '' },
    ]);
    expect(items[0]?.annotations).toEqual([
      {
        ...{ quote, note: one.note, colour: 'plum', tags: one.tags },
        ...{ createdAt: one.createdAt, updatedAt: one.updatedAt },
      },
      {
        quote: other.passage.quote,
        ...{ note: '', colour: 'sun', tags: [], createdAt: other.createdAt },
        updatedAt: other.updatedAt,
      },
    ]);
  });

  it('is not taken for the table of another program that has quotes', async () => {
    const { kind } = await read('Quote,URL,Note\nboat,https://osk.example/,Which?\n');
    expect(kind).toBe('table');
  });
});

describe("our own table in Readwise's columns", () => {
  it('comes back without the quotes that make its cells harmless', async () => {
    const whole = aWholeClip({ annotations: [anAnnotation('-40 degrees', { note: '=why?' })] });
    const { items } = await read(toReadwiseCsv([whole]));
    expect(items[0]?.annotations).toMatchObject([
      { quote: { exact: '-40 degrees' }, note: '=why?' },
    ]);
  });
});

describe('a table of another program', () => {
  it.each([
    ['Ida Holm, Bob Lund', ['Ida Holm', 'Bob Lund']],
    ["Bob O'Neil, Jr.; Ida Holm", ["Bob O'Neil, Jr.", 'Ida Holm']],
  ])('has the authors %j', async (authors, names) => {
    const { items } = await read(`title,url,authors\nFerry,https://osk.example/,"${authors}"\n`);
    expect(items.map((item) => item.authors)).toEqual([names]);
  });
});

describe('a cell that is made harmless', () => {
  it('gives its text back, whatever it is', () => {
    const start = fc.stringMatching(/^'{0,3}[=+\-@\t\r\n＝＋－＠a]?$/);
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        expect(bareCell(harmlessCell(first + rest))).toBe(first + rest);
      }),
    );
  });
});
