import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../core/search';
import { cutSnippet } from '../../core/search/snippets/cut-snippet';

const getCodes = (query: string) =>
  parseQuery(query, '2026-11-24').problems.map(({ code }) => code);

describe('search with very long input', () => {
  it('reports deeply nested parentheses as too long', () => {
    expect(getCodes('('.repeat(100_000))).toContain('too-long');
    expect(getCodes(`${'-('.repeat(5000)}ferry${')'.repeat(5000)}`)).toContain('too-long');
    expect(getCodes(`${'('.repeat(40)}ferry${')'.repeat(40)}`)).toEqual([]);
  });

  it('reports a pasted page of Thai as too long', () => {
    expect(getCodes('ประเทศไทยจะมีการเลือกตั้ง'.repeat(4000))).toEqual(['too-long']);
  });

  it('cuts a snippet in linear time if all words are marked', () => {
    const count = 100_000;
    let reads = 0;
    const marks = Array.from({ length: count }, (_, at) => ({
      start: at * 6,
      get end() {
        reads++;
        return at * 6 + 5;
      },
      patternIndex: at === 90_001 ? 1 : 0,
    }));
    const { text, distinctMatches } = cutSnippet('ferry '.repeat(count), marks);
    expect(distinctMatches).toBe(2);
    expect(text.length).toBeLessThan(300);
    expect(reads).toBeLessThan(10 * count);
  });
});
