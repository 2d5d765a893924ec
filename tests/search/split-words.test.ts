import { describe, expect, it } from 'vitest';
import { splitWords } from '../../core/search/terms/each-run';
import { foldWord } from '../../core/search/terms/fold-word';
import { tokenizeRun } from '../../core/search/terms/tokenize-run';

describe('foldWord', () => {
  it.each([
    ['case', 'HARBOUR', 'harbour'],
    ['Latin accents', 'Nežádoucí', 'nezadouci'],
    ['Greek accents and the final sigma', 'Λόγος', 'λογοσ'],
    ['Cyrillic accents', 'Ёлка', 'елка'],
    ['width', 'Ｈａｒｂｏｕｒ１２', 'harbour12'],
    ['ligatures', 'oﬃce', 'office'],
    ['letters without a decomposition', 'Straße Ærø Łódź ðþ', 'strasse aero lodz dth'],
    ['Turkish dots', 'Iıİi', 'iiii'],
    ['soft hyphens and zero-width joiners', 'har\u00adbour\u200dside', 'harbourside'],
    ['Arabic vowel marks and the tatweel', 'مُحَمَّـد', 'محمد'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['digits of other scripts', '١٢٣ ۴۵ ९', '123 45 9'],
  ])('ignores %s', (_, typed, folded) => {
    expect(foldWord(typed)).toBe(folded);
  });

  it('keeps marks that are part of a letter in Japanese, Hindi and Korean', () => {
    for (const word of ['がぎ', 'हिन्दी', '한국어']) expect(foldWord(word)).toBe(word);
    expect(foldWord('ｶﾞ')).toBe('ガ');
  });
});

describe('tokenizeRun', () => {
  it('splits a word with a hyphen or an apostrophe, and adds the joined form', () => {
    expect(tokenizeRun('flood-gate')).toEqual({ words: ['flood', 'gate'], extra: ['floodgate'] });
    expect(tokenizeRun('O’Brien’s').extra).toEqual(['obrien', 'obriens', 'briens']);
    expect(tokenizeRun('U.S').extra).toContain('us');
  });

  it('removes the separators of digit groups', () => {
    for (const typed of ['1,250', '1.250', '1’250', '1\u202f250']) {
      expect(tokenizeRun(typed).words).toEqual(['1250']);
    }
    expect(tokenizeRun('1.250,75').words).toEqual(['1250.75']);
    expect(tokenizeRun('2.4').words).toEqual(tokenizeRun('2,4').words);
    expect(tokenizeRun('2.4').words).not.toEqual(tokenizeRun('24').words);
  });

  it('splits dates and lists into their numbers', () => {
    for (const typed of ['24.11.2026', '2026-11-24', '10,20,30', '1.2.3']) {
      expect(tokenizeRun(typed).words).toEqual(typed.split(/[-.,]/));
    }
    // These may also be one number each.
    expect(tokenizeRun('2,4')).toEqual({ words: ['2.4'], extra: ['2', '4'] });
    expect(tokenizeRun('100,200,300')).toEqual({
      words: ['100200300'],
      extra: ['100', '200', '300'],
    });
    expect(tokenizeRun('1,250').extra).toEqual([]);
    expect(tokenizeRun('2.4').extra).toEqual([]);
  });

  it('splits scripts without spaces into characters, and adds pairs of adjacent characters', () => {
    expect(tokenizeRun('2026年東京')).toEqual({
      words: ['2026', '年', '東', '京'],
      extra: ['年東', '東京'],
    });
  });

  it('truncates a very long word', () => {
    expect(tokenizeRun('a'.repeat(5000)).words).toEqual(['a'.repeat(64)]);
  });
});

describe('splitWords', () => {
  it('splits at everything that is not a letter or digit', () => {
    expect(splitWords('“The vote, at 10:30, fell 5–4.”')).toEqual([
      'the',
      'vote',
      'at',
      '10',
      '30',
      'fell',
      '5',
      '4',
    ]);
  });

  it('separates a year from the next number at any space', () => {
    expect(splitWords('In 2026\u00a0250 people; 1\u00a0250\u00a0000 more')).toEqual([
      ...['in', '2026', '250', 'people', '1250000', 'more'],
    ]);
  });

  it('joins digits only across commas and narrow spaces', () => {
    expect(splitWords('1,250 1\u202f250 1\u00a02500 a,b 3,\u00a04')).toEqual([
      '1250',
      '1250',
      '1',
      '2500',
      'a',
      'b',
      '3',
      '4',
    ]);
  });

  it('keeps letters outside the Basic Multilingual Plane', () => {
    expect(splitWords('𠮷野 𝐚𝐛 😀x')).toEqual(['𠮷', '野', 'ab', 'x']);
  });
});
