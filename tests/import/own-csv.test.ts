import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnnotationsCsv, toClipsCsv, toReadwiseCsv } from '../../core/export';
import { escapeFormula, unescapeFormula } from '../../core/files/escape-formula';
import { makeAnnotation, makeWholeClip } from '../export/samples';
import { readImport } from './read-import';

describe('importing our CSV of clips', () => {
  it('round-trips every column', async () => {
    const article = {
      headline: '=1+1',
      standfirst: "'-quoted",
      authors: ["O'Neil, Jr., Bob", 'Ida Holm'],
      publisher: '@Ledger',
      sourceCredit: 'Nordby Press',
      section: '+Sea',
      language: 'en',
      publishedAt: '2026-11-12T09:30:00+01:00',
      modifiedAt: '2026-11-12T11:00:00+01:00',
    };
    const clip = {
      tags: ['a|b', 'c; d'],
      note: "-1 '=x'",
      favouriteAt: '2026-11-12T18:00:00.000Z',
      readAt: '2026-11-12T19:00:00.000Z',
    };
    const whole = makeWholeClip({ article, clip, annotations: [makeAnnotation('boat')] });
    const { items, lines } = await readImport(toClipsCsv([whole]));
    expect(items).toMatchObject([
      {
        ...article,
        tags: clip.tags,
        note: clip.note,
        savedAt: whole.clip.clippedAt,
        isRead: true,
        readAt: clip.readAt,
        favouriteAt: clip.favouriteAt,
        isFavourite: true,
        isArchived: false,
      },
    ]);
    expect(lines).toEqual([]);
  });

  it('keeps the comma in the name of a sole author', async () => {
    const { items } = await readImport(
      toClipsCsv([makeWholeClip({ article: { authors: ['Holm, Ida'] } })]),
    );
    expect(items.map(({ authors }) => authors)).toEqual([['Holm, Ida']]);
  });
});

describe('importing our CSV of annotations', () => {
  const quote = { exact: '=boat', prefix: 'the last ', suffix: ' leaves' };
  const highlightWithNote = makeAnnotation('=boat', {
    note: "-1 '=x'\n\nTwice.",
    colour: 'plum',
    tags: ['sea islands', 'c; d'],
    passage: { quote, position: { start: 9, end: 14 }, textVersion: 1 },
  });
  const plainHighlight = makeAnnotation('leaves', {
    id: 'annotation-2',
    passage: {
      quote: { exact: 'leaves', prefix: '', suffix: '' },
      position: { start: 15, end: 21 },
      textVersion: 1,
    },
    createdAt: '2026-11-13T08:00:00.000Z',
  });

  it('imports highlights with their notes, tags, colours, times and context', async () => {
    const whole = makeWholeClip({
      article: { authors: ["O'Neil, Jr., Bob", 'Ida Holm'] },
      annotations: [highlightWithNote, plainHighlight],
    });
    const { kind, items, lines } = await readImport(toAnnotationsCsv([whole]));
    expect([kind, lines]).toEqual(['annotations-csv', []]);
    const { headline, authors, publisher, publishedAt } = whole.versions[0]?.article ?? {};
    expect(items).toMatchObject([
      { headline, authors, publisher, publishedAt, tags: [], note: '' },
    ]);
    expect(items[0]?.annotations).toEqual([
      {
        quote,
        note: highlightWithNote.note,
        colour: 'plum',
        tags: highlightWithNote.tags,
        createdAt: highlightWithNote.createdAt,
        updatedAt: highlightWithNote.updatedAt,
      },
      {
        quote: plainHighlight.passage.quote,
        note: '',
        colour: 'sun',
        tags: [],
        createdAt: plainHighlight.createdAt,
        updatedAt: plainHighlight.updatedAt,
      },
    ]);
  });

  it('imports colours as earlier versions wrote them', async () => {
    const csv = toAnnotationsCsv([makeWholeClip({ annotations: [highlightWithNote] })]);
    const { items, lines } = await readImport(csv.replace('plum purple', 'plum'));
    expect(items[0]?.annotations).toMatchObject([{ colour: 'plum' }]);
    expect(lines).toEqual([]);
  });
});

describe('importing our CSV for Readwise', () => {
  it('removes the apostrophes that protect against formulas', async () => {
    const whole = makeWholeClip({
      annotations: [makeAnnotation('-40 degrees', { note: '=why?' })],
    });
    const { items } = await readImport(toReadwiseCsv([whole]));
    expect(items[0]?.annotations).toMatchObject([
      { quote: { exact: '-40 degrees' }, note: '=why?' },
    ]);
  });
});

describe('importing CSV of another program', () => {
  it.each([
    ['Ida Holm, Bob Lund', ['Ida Holm', 'Bob Lund']],
    ["Bob O'Neil, Jr.; Ida Holm", ["Bob O'Neil, Jr.", 'Ida Holm']],
  ])('splits the authors %j', async (authors, names) => {
    const { items } = await readImport(
      `title,url,authors\nFerry,https://osk.example/,"${authors}"\n`,
    );
    expect(items.map((item) => item.authors)).toEqual([names]);
  });
});

describe('escapeFormula', () => {
  it('is reversed by unescapeFormula for any text', () => {
    const start = fc.stringMatching(/^'{0,3}[=+\-@\t\r\n＝＋－＠a]?$/);
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        expect(unescapeFormula(escapeFormula(first + rest))).toBe(first + rest);
      }),
    );
  });
});
