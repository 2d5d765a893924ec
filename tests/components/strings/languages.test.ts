import { describe, expect, it } from 'vitest';
import { getDirection, languages, matchLanguage } from '../../../core/model';
import {
  findEqualTexts,
  findLanguageFaults,
  mostEqual,
} from '../../../scripts/languages/find-language-faults';
import { readLanguage } from '../../../scripts/languages/read-language';

const english = readLanguage('.', 'en');

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const texts = readLanguage('.', language);

  it('has all texts, with the same placeholders and the plural forms of the language', () => {
    expect(findLanguageFaults(language, texts, english)).toEqual([]);
  });

  it('is translated: few texts equal the English ones', () => {
    const { ids, share } = findEqualTexts(texts, english);
    expect(share, ids.join(' ')).toBeLessThanOrEqual(mostEqual);
  });
});

describe('the check of a translation', () => {
  const wrap = (source: string) => ({ files: new Map([['a/b.ftl', source]]), browser: {} });
  const plural =
    'b-clips =\n    { $total ->\n        [one] { NUMBER($total) } clip\n       *[other] { NUMBER($total) } clips\n    }';

  it.each([
    ['a missing text', 'b-a = A\nb-c = C', 'b-a = A', ['text b-c is missing']],
    ['a missing attribute', 'b-a = A\n    .next = N', 'b-a = A', ['text b-a.next is missing']],
    ['an unknown text', 'b-a = A', 'b-a = A\nb-d = D', ['text b-d is unknown']],
    ['a lost placeholder', 'b-a = In { $tag }', 'b-a = Im', ['b-a does not show $tag']],
    [
      'a misspelt placeholder',
      'b-a = In { $tag }',
      'b-a = In { $tags }',
      ['b-a does not show $tag', 'b-a has the unknown $tags'],
    ],
    [
      'a lost message',
      'b-a = Choose { b-c }\nb-c = C',
      'b-a = W\nb-c = C',
      ['b-a does not show b-c'],
    ],
    [
      'a lost choice',
      'b-a =\n    { $kind ->\n        [page] P\n       *[link] L\n    }',
      'b-a =\n    { $kind ->\n       *[link] L\n    }',
      ['b-a has no case “page” of $kind'],
    ],
    [
      'a label for screen readers without the visible text',
      'b-a = Edit\n    .label = Edit the note',
      'b-a = Ändern\n    .label = Notiz bearbeiten',
      ['b-a.label does not contain the visible text'],
    ],
    ['a comment that would be text', 'b-a = A', 'b-a = A\n    # B', ['indented comment']],
  ])('finds %s', (_, original, translated, faults) => {
    expect(findLanguageFaults('de', wrap(translated), wrap(original))).toEqual(
      faults.map((fault) => `a/b.ftl: ${fault}`),
    );
  });

  it.each([
    ['de', []],
    ['ja', []],
    ['ar', ['zero', 'two', 'few', 'many']],
  ])('knows the plural forms of %s', (language, missing) => {
    expect(findLanguageFaults(language, wrap(plural), wrap(plural))).toEqual(
      missing.map((form) => `a/b.ftl: b-clips has no case “${form}” of $total`),
    );
  });

  it('finds missing files and texts of the browser', () => {
    const original = { files: new Map([['a/b.ftl', 'b-a = A']]), browser: { x: { message: 'X' } } };
    expect(findLanguageFaults('de', { files: new Map(), browser: {} }, original)).toEqual([
      'file a/b.ftl is missing',
      'browser text x is missing',
    ]);
  });

  it('counts texts that equal the English ones, but not names', () => {
    const original = 'b-a = Save page\nb-c = { $total } %\nb-d = Markdown';
    const translated = 'b-a = Save page\nb-c = { $total } %\nb-d = Markdown';
    expect(findEqualTexts(wrap(translated), wrap(original))).toEqual({ ids: ['b-a'], share: 1 });
  });
});

describe('the language of a browser', () => {
  it.each([
    ['de-AT', 'de'],
    ['pt-PT', 'pt-BR'],
    ['es_419', 'es'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-TW', 'en'],
    ['en-US', 'en'],
    ['fi', 'en'],
    ['no language', 'en'],
  ])('%s leads to %s', (preferred, language) => {
    expect(matchLanguage(preferred)).toBe(language);
  });

  it('is written from right to left in Arabic only', () => {
    expect(languages.filter((language) => getDirection(language) === 'rtl')).toEqual(['ar']);
  });
});
