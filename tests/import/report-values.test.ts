import { describe, expect, it } from 'vitest';
import { shortenForReport } from '../../core/import';
import { toText } from '../../core/import/items/report';

const longest = 200;

describe('shortenForReport', () => {
  it('returns a short value unchanged', () => {
    expect(shortenForReport('a'.repeat(longest))).toBe('a'.repeat(longest));
  });

  it('cuts a long value after 200 characters', () => {
    expect(shortenForReport('a'.repeat(longest + 1))).toBe(`${'a'.repeat(longest)}…`);
    expect(shortenForReport('a'.repeat(longest * 3))).toBe(`${'a'.repeat(longest)}…`);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(shortenForReport('🌊'.repeat(longest))).toBe('🌊'.repeat(longest));
  });

  it('returns one line without control characters and marks of direction', () => {
    expect(shortenForReport(' one\r\ntwo\u0000\u2028three\u202e\u200f ')).toBe('one two three');
  });
});

describe('toText', () => {
  it.each([
    ['ferry', 'ferry'],
    [3, '3'],
    [{ tags: ['sea'] }, '{"tags":["sea"]}'],
    [undefined, ''],
  ])('returns %j as text', (value, text) => {
    expect(toText(value)).toBe(text);
  });
});
