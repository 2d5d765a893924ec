import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toAnnotationsCsv, toClipsCsv, toReadwiseCsv } from '../../../core/export';
import { getTitle } from '../../../core/export/values/title';
import { scaleRuns } from '../../runs';
import { makeAnnotation, makeWholeClip } from '../samples';

/** Returns the rows of a file as read by Papa Parse. */
function parseCsv(csv: string) {
  const { data, errors } = parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const whole = makeWholeClip({
  article: {
    headline: 'Council, “for now”, keeps the "old" bridge',
    standfirst: 'Two\nlines',
    authors: ['Ada Mensah', 'Jo Ruiz'],
    publisher: 'The Halden Courier',
    sourceCredit: 'Nordby Press Agency',
    section: 'City',
    language: 'en',
    publishedAt: '2026-11-12T09:30:00+01:00',
  },
  clip: {
    tags: ['alden/council', 'old bridges'],
    note: 'For the story.\r\n- ask',
    wordCount: 61,
    readAt: '2026-11-12T18:00:00.000Z',
  },
  annotations: [
    makeAnnotation('later words', {
      id: 'annotation-2',
      passage: {
        quote: { exact: 'later words', prefix: 'some ', suffix: ' end' },
        position: { start: 40, end: 51 },
        textVersion: 1,
      },
    }),
    makeAnnotation('first words', { note: 'Who?', tags: ['votes', 'old bridges'], colour: 'plum' }),
  ],
});

describe('toClipsCsv', () => {
  it('writes one row per clip with all known fields', () => {
    const csv = toClipsCsv([whole, makeWholeClip()]);
    expect(csv.startsWith('\ufeffTitle,')).toBe(true);
    const [first, second] = parseCsv(csv);
    expect(first).toEqual({
      Title: 'Council, “for now”, keeps the "old" bridge',
      Standfirst: 'Two\nlines',
      Authors: 'Ada Mensah; Jo Ruiz',
      Publisher: 'The Halden Courier',
      Source: 'Nordby Press Agency',
      Section: 'City',
      Language: 'en',
      Published: '2026-11-12T09:30:00+01:00',
      Modified: '',
      Clipped: '2026-11-12T17:05:00.000Z',
      URL: 'https://www.haldencourier.example/news/osk-ferry',
      Tags: 'alden/council, old bridges',
      Note: 'For the story.\r\n- ask',
      Read: '2026-11-12T18:00:00.000Z',
      Favourite: '',
      Archived: '',
      Words: '61',
      Completeness: 'full',
      Versions: '1',
      Annotations: '2',
      Clip: 'clip-1',
      'Shared notes': '',
    });
    expect(second).toMatchObject({ Authors: '', Note: '', Annotations: '0' });
  });
});

describe('toAnnotationsCsv', () => {
  it('writes one row per annotation, in reading order', () => {
    const rows = parseCsv(toAnnotationsCsv([whole]));
    expect(rows.map(({ Quote }) => Quote)).toEqual(['first words', 'later words']);
    expect(rows[0]).toMatchObject({
      Note: 'Who?',
      Colour: 'plum purple',
      Tags: 'votes, old bridges',
      URL: 'https://www.haldencourier.example/news/osk-ferry',
      Created: '2026-11-12T17:20:00.000Z',
    });
    expect(rows[1]).toMatchObject({ Before: 'some ', After: ' end', Start: '40', End: '51' });
  });
});

describe('toReadwiseCsv', () => {
  it('writes the columns of Readwise, with tags in the note', () => {
    expect(parseCsv(toReadwiseCsv([whole]))[0]).toEqual({
      Highlight: 'first words',
      Title: 'Council, “for now”, keeps the "old" bridge',
      Author: 'Ada Mensah, Jo Ruiz',
      URL: 'https://www.haldencourier.example/news/osk-ferry',
      Note: '.votes .old-bridges\nWho?',
      Location: '0',
      Date: '2026-11-12 17:20:00',
    });
  });

  it('writes who made a highlight below the note, unless that was the user', () => {
    const author = { id: 'member-2', name: 'Ben Okoro' };
    const shared = makeWholeClip({
      annotations: [makeAnnotation('words', { note: 'Who?', tags: [], author })],
    });
    const Note = 'Who?\nHighlighted by Ben Okoro in Pressmark';
    expect(parseCsv(toReadwiseCsv([shared]))[0]).toMatchObject({ Note });
  });

  it('writes the newspaper as the author if there is no byline', () => {
    const unsigned = makeWholeClip({
      article: { publisher: 'The Halden Courier' },
      annotations: [makeAnnotation('words')],
    });
    expect(parseCsv(toReadwiseCsv([unsigned]))[0]).toMatchObject({ Author: 'The Halden Courier' });
  });
});

describe('a CSV cell', () => {
  const fragments = fc.constantFrom(
    ...['=', '+', '-', '@', '\t', '\r', '\n', "'", '"', '""', ',', ';', ' ', 'a', '日', '＝'],
    ...['=HYPERLINK("https://a.example")', '\ufeff', '|', '\u2028'],
  );
  const cellText = fc.oneof(
    fc.array(fragments, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it('keeps any text and never starts a formula', () => {
    fc.assert(
      fc.property(cellText, cellText, cellText, (headline, note, exact) => {
        const annotations = [makeAnnotation(exact, { note }), makeAnnotation('end')];
        const rows = parseCsv(
          toAnnotationsCsv([makeWholeClip({ article: { headline }, annotations })]),
        );
        expect(rows).toHaveLength(2);
        const { Title = '', Note = '', Quote = '' } = rows[0] ?? {};
        for (const [cell, written] of [
          [Title, getTitle({ headline, url: makeWholeClip().clip.summary.url })],
          [Note, note],
          [Quote, exact],
        ] as const) {
          expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
          expect(cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '')).toBe(written);
        }
      }),
      { numRuns: scaleRuns(500) },
    );
  });
});
