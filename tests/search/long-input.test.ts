import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../core/search';
import { cutSnippet } from '../../core/search/snippets/cut-snippet';

const codesOf = (question: string) =>
  parseQuery(question, '2026-11-24').problems.map(({ code }) => code);

describe('what is longer than anybody types', () => {
  it('is a question of brackets within brackets, and is told to be too long', () => {
    expect(codesOf('('.repeat(100_000))).toContain('too-long');
    expect(codesOf(`${'-('.repeat(5000)}ferry${')'.repeat(5000)}`)).toContain('too-long');
    expect(codesOf(`${'('.repeat(40)}ferry${')'.repeat(40)}`)).toEqual([]);
  });

  it('is a page of Thai in place of a question, and takes no memory without end', () => {
    expect(codesOf('ประเทศไทยจะมีการเลือกตั้ง'.repeat(4000))).toEqual(['too-long']);
  });

  it('is a text in which every word is marked, each looked at with its neighbours only', () => {
    const count = 100_000;
    let asked = 0;
    const marks = Array.from({ length: count }, (_, at) => ({
      start: at * 6,
      get end() {
        asked++;
        return at * 6 + 5;
      },
      patternIndex: at === 90_001 ? 1 : 0,
    }));
    const { text, distinctMatches: different } = cutSnippet('ferry '.repeat(count), marks);
    expect(different).toBe(2);
    expect(text.length).toBeLessThan(300);
    expect(asked).toBeLessThan(10 * count);
  });
});
