import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../../core/import/items/report';
import { readJsonParts } from '../../../core/import/readers/json/json-parts';
import { scaleRuns } from '../../runs';

/** Strings of characters that end or escape JSON strings, or separate JSON values. */
const text = fc.string({
  unit: fc.constantFrom('a', '"', '\\', '\n', ',', '[', ']', '{', '}', ':', 'é', '\u2028'),
  maxLength: 12,
});
const value = fc.oneof(text, fc.array(text), fc.dictionary(text, text), fc.constant(null));

async function* splitIntoChunks(json: string, chunkLength: number) {
  for (let start = 0; start < json.length; start += chunkLength) {
    yield json.slice(start, start + chunkLength);
  }
}

describe('readJsonParts', () => {
  it('parses the same values from chunks of any length', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(value),
        text,
        fc.constantFrom(0, 1),
        fc.integer({ min: 1, max: 9 }),
        async (list, last, indent, chunkLength) => {
          const json = JSON.stringify({ list, last }, null, indent);
          const report = createReport('file');
          const values: unknown[] = [];
          let lastValue: unknown;
          for await (const { key, row, value } of readJsonParts(
            splitIntoChunks(json, chunkLength),
            report,
          )) {
            if (key === 'list' && row !== null) {
              values.push(value);
              expect(values.length).toBe(row);
            } else lastValue = value;
          }
          expect(values).toEqual(list);
          expect(lastValue).toBe(last);
          expect(report.take()).toEqual([]);
        },
      ),
      { numRuns: scaleRuns(1_000) },
    );
  });
});
