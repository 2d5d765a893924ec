import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../core/extract/story/stats/create-lexicon';

const lexicon = createLexicon([
  ['share', 'share teilen', '分享'],
  ['paper', 'newsletter* sub'],
  ['more', 'read_more'],
]);
const getCategories = (words: string) =>
  lexicon.names.filter((_, bit) => (lexicon.matchWords(words.split(' ')) >> bit) & 1);

describe('a lexicon', () => {
  it('matches whole words, stems and pairs', () => {
    expect(getCategories('please share')).toEqual(['share']);
    expect(getCategories('our newsletters')).toEqual(['paper']);
    expect(getCategories('read more')).toEqual(['more']);
  });

  it('matches no part of a word, no half of a pair and no separated pair', () => {
    expect(getCategories('shareholder')).toEqual([]);
    expect(getCategories('more')).toEqual([]);
    expect(getCategories('read much more')).toEqual([]);
  });

  it('finds pieces in scripts without spaces', () => {
    expect(lexicon.matchText('点击分享本文')).toBe(1);
    expect(lexicon.matchText('本文')).toBe(0);
  });
});
