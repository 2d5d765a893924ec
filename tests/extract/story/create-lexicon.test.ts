import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../core/extract/story/stats/create-lexicon';

const lexicon = createLexicon([
  ['share', 'share teilen', '分享'],
  ['paper', 'newsletter* sub'],
  ['more', 'read_more'],
]);
const meaningsOf = (words: string) =>
  lexicon.names.filter((_, bit) => (lexicon.matchWords(words.split(' ')) >> bit) & 1);

describe('a lexicon', () => {
  it('knows whole words, stems and pairs', () => {
    expect(meaningsOf('please share')).toEqual(['share']);
    expect(meaningsOf('our newsletters')).toEqual(['paper']);
    expect(meaningsOf('read more')).toEqual(['more']);
  });

  it('takes no part of a word, no half of a pair and no pair that is parted', () => {
    expect(meaningsOf('shareholder')).toEqual([]);
    expect(meaningsOf('more')).toEqual([]);
    expect(meaningsOf('read much more')).toEqual([]);
  });

  it('finds pieces in scripts without spaces', () => {
    expect(lexicon.matchText('点击分享本文')).toBe(1);
    expect(lexicon.matchText('本文')).toBe(0);
  });
});
