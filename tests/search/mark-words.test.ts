import { describe, expect, it } from 'vitest';
import { markWords, parseQuery, toMarkPatterns } from '../../core/search';

function listMarked(text: string, query: string, where?: 'body'): readonly string[] {
  const patterns = toMarkPatterns(parseQuery(query, '2026-11-30').condition, where);
  return markWords(text, patterns).map(({ start, end }) => text.slice(start, end));
}

describe('in scripts without spaces', () => {
  it.each([
    ['東京スカイツリーは開業した', '東京 ', ['東京']],
    ['東京スカイツリーは2012年に東京で開業した', '東京 ', ['東京', '東京']],
    ['去年2024年航天G7发射3.5吨航天器', '航天 ', ['航天', '航天']],
    ['東京2012年', '2012 ', ['2012']],
    ['がぎぐ東京', '東京 ', ['東京']],
  ])('marks in “%s” only the words of “%s”', (text, query, marked) => {
    expect(listMarked(text, query)).toEqual(marked);
  });
});

it('marks words as they are written, and every part of a joined word', () => {
  expect(listMarked('Ferries and FERRY-boats', 'ferries ')).toEqual(['Ferries']);
  expect(listMarked('The O’Brien ferry', 'obrien ')).toEqual(['O’Brien']);
});

it('marks a phrase of which the last word is incomplete', () => {
  expect(listMarked('A flood gate, a flood', '"flood ga')).toEqual(['flood gate']);
  expect(listMarked('A flood gate', '"flood ga ')).toEqual([]);
});

it('does not mark in the body what is searched elsewhere', () => {
  expect(listMarked('The ferry', 'in:note ferry ')).toEqual(['ferry']);
  expect(listMarked('The ferry', 'in:note ferry ', 'body')).toEqual([]);
});
