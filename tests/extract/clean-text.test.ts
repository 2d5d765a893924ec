import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanText, collapseWhitespace, foldToWords } from '../../core/extract/page/clean-text';
import { countCharacters } from '../../core/extract/page/text-length';

const inert = new JSDOM('').window.document;

describe('cleanText', () => {
  it.each([
    ['Bread & butter', 'Bread & butter'],
    ['Bread &amp; butter', 'Bread & butter'],
    ['Bread &amp;amp; butter', 'Bread & butter'],
    ['<i>Bread</i> and <b>butter</b>', 'Bread and butter'],
    ['&lt;i&gt;Bread&lt;/i&gt; and butter', '<i>Bread</i> and butter'],
    ['&amp;lt;', '<'],
    ['a < b and c > d', 'a < b and c > d'],
    ['  Bread\n and\u00ad  butter ', 'Bread and butter'],
  ])('returns plain text for %j', (raw, expected) => {
    expect(cleanText(raw, inert)).toBe(expected);
  });
});

/** Texts of letters, all kinds of spaces and invisible characters. */
const texts = fc.string({
  unit: fc.constantFrom(
    ...['a', 'B', '7', '.', 'é', 'ʼ', '字', '😀', '\u0301', '\u200d', '\u0085'],
    ...[' ', '\t', '\n', '\r', '\v', '\f', '\u00a0', '\u1680', '\u2003', '\u2028', '\u2029'],
    ...['\u202f', '\u205f', '\u3000', '\u00ad', '\u200b', '\u2060', '\ufeff'],
  ),
});

describe('countCharacters', () => {
  it('counts the characters that collapseWhitespace returns', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(countCharacters(text)).toBe(collapseWhitespace(text).length);
      }),
    );
  });

  it('stops above the limit, never at or below it', () => {
    fc.assert(
      fc.property(texts, fc.nat(12), (text, limit) => {
        expect(countCharacters(text, limit) > limit).toBe(countCharacters(text) > limit);
      }),
    );
  });
});

describe('foldToWords', () => {
  it('folds plain ASCII like the same words in a longer text with accents', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(foldToWords(`${text} é`)).toBe(`${foldToWords(text)} e`.trim());
      }),
    );
  });
});
