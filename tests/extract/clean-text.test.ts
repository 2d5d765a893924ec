import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../core/extract/page/clean-text';

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
