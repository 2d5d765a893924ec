import { describe, expect, it } from 'vitest';
import { parseQuery, renameTagInQuery } from '../../core/search';

describe('renameTagInQuery', () => {
  it.each([
    ['tag:quays', 'tag:harbours'],
    ['tag:Quays ', 'tag:harbours '],
    [
      'storm tag:quays/north -tag:"quays" after:2026',
      'storm tag:harbours/north -tag:harbours after:2026',
    ],
    ['(tag:quays OR tag:#quays/)', '(tag:harbours OR tag:harbours)'],
    ['TAG:quays', 'TAG:harbours'],
    ['quays "tag:quays" site:quays tag:quaysides tag:old/quays', null],
    ['tag: tag:"', null],
    ['', null],
  ])('changes %j to %j', (query, expected) => {
    expect(renameTagInQuery(query, 'quays', 'harbours')).toBe(expected ?? query);
  });

  it('removes quotation marks in a tag, which filter values cannot contain', () => {
    const renamed = renameTagInQuery('tag:quays storm', 'quays', 'say "hi"');
    expect(renamed).toBe('tag:"say hi" storm');
    expect(renameTagInQuery(renamed, 'say "hi"', 'beta')).toBe('tag:beta storm');
  });

  it('adds and removes the quotation marks around a name with spaces', () => {
    const renamed = renameTagInQuery('tag:quays/north storm', 'quays', 'old harbours');
    expect(renamed).toBe('tag:"old harbours/north" storm');
    expect(renameTagInQuery(renamed, 'old harbours', 'quays')).toBe('tag:quays/north storm');
    expect(parseQuery(renamed, '2026-11-24').problems).toEqual([]);
  });
});
