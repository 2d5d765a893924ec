import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../core/extract/story/stats/create-lexicon';

const lexicon = createLexicon([
  ['share', 'share teilen', '分享'],
  ['paper', 'newsletter* sub'],
  ['more', 'read_more'],
]);
const getCategories = (text: string) =>
  lexicon.names.filter((_, bit) => (lexicon.matchWords(text.split(' ')) >> bit) & 1);

describe('createLexicon', () => {
  it('matches whole words, stems and pairs', () => {
    expect(getCategories('please share')).toEqual(['share']);
    expect(getCategories('our newsletters')).toEqual(['paper']);
    expect(getCategories('read more')).toEqual(['more']);
  });

  it('does not match parts of words, single words of pairs or separated pairs', () => {
    expect(getCategories('shareholder')).toEqual([]);
    expect(getCategories('more')).toEqual([]);
    expect(getCategories('read much more')).toEqual([]);
  });

  it('matches substrings in scripts without spaces', () => {
    expect(lexicon.matchText('点击分享本文')).toBe(1);
    expect(lexicon.matchText('本文')).toBe(0);
  });
});
