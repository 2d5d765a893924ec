import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../core/speech';

const split = (text: string, language: string | null = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('a text is split', () => {
  it('into sentences without the spaces between them', () => {
    expect(split(' The gate is old.  Who pays? “Nobody,” he said. ')).toEqual([
      'The gate is old.',
      'Who pays?',
      '“Nobody,” he said.',
    ]);
  });

  it('by the rules of its script', () => {
    expect(split('門は古い。誰が払うのか。', 'ja')).toEqual(['門は古い。', '誰が払うのか。']);
  });

  it('without parts that cannot be spoken', () => {
    expect(split('* * *')).toEqual([]);
    expect(split('')).toEqual([]);
  });

  it('whether or not its language is a valid tag', () => {
    expect(split('One. Two.', 'not a language')).toEqual(['One.', 'Two.']);
    expect(split('One. Two.', null)).toEqual(['One.', 'Two.']);
  });

  it('at a clause or a space, where a sentence would take longer than voices speak', () => {
    const clause = 'the council met in the hall where the lamps are lit';
    const text = `${clause}, ${clause}; ${clause}, ${clause}, ${clause}.`;
    const parts = split(text);
    expect(parts.join(' ')).toBe(text);
    expect(parts[0]).toBe(`${clause}, ${clause};`);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(180);
  });

  it('into short spans in order that leave out no letter', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 120 }), fc.string({ unit: 'grapheme' }), (words, other) => {
        const text = `${words} ${other}`;
        const spans = splitSentences(text, 'en');
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end - span.start).toBeLessThanOrEqual(180);
          expect(text.slice(end, span.start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = span.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
