import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../../core/import/items/report';
import { readJsonParts } from '../../../core/import/readers/json/json-parts';
import { runs } from '../../runs';

/** Texts with what ends and escapes a string, and what parts the values around it. */
const text = fc.string({
  unit: fc.constantFrom('a', '"', '\\', '\n', ',', '[', ']', '{', '}', ':', 'é', '\u2028'),
  maxLength: 12,
});
const value = fc.oneof(text, fc.array(text), fc.dictionary(text, text), fc.constant(null));

async function* cut(written: string, size: number) {
  for (let at = 0; at < written.length; at += size) yield written.slice(at, at + size);
}

describe('a JSON file', () => {
  it('is read as it was written, wherever it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(value),
        text,
        fc.constantFrom(0, 1),
        fc.integer({ min: 1, max: 9 }),
        async (list, other, indent, size) => {
          const written = JSON.stringify({ list, other }, null, indent);
          const report = createReport('file');
          const read: unknown[] = [];
          let rest: unknown;
          for await (const { key, row, value } of readJsonParts(cut(written, size), report)) {
            if (key === 'list' && row !== null) expect(read.push(value)).toBe(row);
            else rest = value;
          }
          expect(read).toEqual(list);
          expect(rest).toBe(other);
          expect(report.take()).toEqual([]);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});
