import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../../core/exchange/in/parts/csv-records';
import { createReport } from '../../../core/exchange/in/report';

const cell = fc.oneof(
  fc.constantFrom('', 'a', '"', '""', ',', ';', '\t', '\n', '\r\n', '\r', ' a ', 'a"b', '"a'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

describe('a table that another program wrote', () => {
  it('is read as it was written, wherever it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n'),
        fc.integer({ min: 1, max: 9 }),
        async (rows, delimiter, newline, size) => {
          const written = Papa.unparse([['one', 'two', 'three'], ...rows], { delimiter, newline });
          async function* pieces() {
            // The first piece shows by what the cells are parted.
            const first = 'one,two,three'.length;
            yield written.slice(0, first);
            for (let at = first; at < written.length; at += size)
              yield written.slice(at, at + size);
          }
          const read: string[][] = [];
          for await (const { cells } of csvRecords(pieces(), createReport('file'))) {
            read.push(['one', 'two', 'three'].map((title) => cells.get(title) ?? ''));
          }
          const said = rows.filter((row) => row.some((value) => value.trim() !== ''));
          expect(read).toEqual(said);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
