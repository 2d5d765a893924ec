import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../../core/import/items/report';
import { readCsvRecords } from '../../../core/import/readers/text/csv-records';
import { scaleRuns } from '../../runs';
import { readImport } from '../read-import';

const cell = fc.oneof(
  fc.constantFrom('', 'a', '"', '""', ',', ';', '\t', '\n', '\r\n', '\r', ' a ', 'a"b', '"a'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

describe('readCsvRecords', () => {
  it('parses the same cells from chunks of any length', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n'),
        fc.integer({ min: 1, max: 9 }),
        async (rows, delimiter, newline, size) => {
          const written = Papa.unparse([['one', 'two', 'three'], ...rows], { delimiter, newline });
          async function* pieces() {
            // The first piece determines the delimiter.
            const first = 'one,two,three'.length;
            yield written.slice(0, first);
            for (let at = first; at < written.length; at += size)
              yield written.slice(at, at + size);
          }
          const read: string[][] = [];
          for await (const { cells } of readCsvRecords(pieces(), createReport('file'))) {
            read.push(['one', 'two', 'three'].map((title) => cells.get(title) ?? ''));
          }
          const nonBlankRows = rows.filter((row) => row.some((value) => value.trim() !== ''));
          expect(read).toEqual(nonBlankRows);
        },
      ),
      { numRuns: scaleRuns(1_000) },
    );
  });
});

describe('readCsvRecords with an oversized field', () => {
  const long = 'x'.repeat(10_000_001);

  async function readRows(text: string) {
    const report = createReport('file');
    async function* pieces() {
      for (let from = 0; from < text.length; from += 262_144)
        yield text.slice(from, from + 262_144);
    }
    const rows: [number, string][] = [];
    for await (const { row, cells } of readCsvRecords(pieces(), report)) {
      rows.push([row, cells.get('url') ?? '']);
    }
    const lines = report.take().map(({ code, place }) => [code, place.row, place.field]);
    return { rows, lines };
  }

  it('skips and reports only the line of the field', async () => {
    const { rows, lines } = await readRows(`url,note\na,one\nb,"${long}"\nc,three\n`);
    expect(rows).toEqual([
      [1, 'a'],
      [3, 'c'],
    ]);
    expect(lines).toEqual([['too-large', 2, 2]]);
  });

  it('reports where an unclosed quote starts', async () => {
    const { rows, lines } = await readRows(`url,note\na,one\nb,"${long}\nc,three\n`);
    expect(rows).toEqual([[1, 'a']]);
    expect(lines).toEqual([
      ['too-large', 2, 2],
      ['open-quote', 2, null],
    ]);
  });
});

describe('readCsvRecords with a declared separator', () => {
  it.each([
    '\ufeffsep=;\r\nurl;note\r\na;b,c\r\n',
    '"sep=;"\nurl;note\na;b,c\n',
    'sep=|\nurl|note\na|b,c',
  ])('splits cells at the declared separator: %j', async (text) => {
    async function* once() {
      yield text;
    }
    const records = [];
    for await (const { row, cells } of readCsvRecords(once(), createReport('file'))) {
      records.push([row, ...cells]);
    }
    expect(records).toEqual([[1, ['url', 'a'], ['note', 'b,c']]]);
  });

  it('lets a table be recognised by its columns', async () => {
    const { kind, items } = await readImport('sep=;\nTitle;URL\nFerry;https://osk.example/\n');
    expect(kind).toBe('table');
    expect(items.map(({ headline }) => headline)).toEqual(['Ferry']);
  });
});
