import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanTagName,
  isTagNameTooLong,
  mergeTags,
  renameTagPath,
  tagKey,
  withTags,
} from '../../core/model';

describe('cleanTagName', () => {
  it.each([
    ['  council  ', 'council'],
    ['#council', 'council'],
    ['## council', 'council'],
    ['Alden / Council', 'Alden/Council'],
    ['/alden//council/', 'alden/council'],
    ['alden/#council', 'alden/council'],
    ['road\n\t works', 'road works'],
    ['one, two', 'one two'],
    ['cafe\u0301', 'café'],
    ['C#', 'C#'],
    ['#', ''],
    ['\u200b', ''],
    ['alden/\u200b', 'alden'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    [' / ', ''],
    ['', ''],
  ])('cleans %j to %j', (typed, name) => {
    expect(cleanTagName(typed)).toBe(name);
  });

  it('limits a name to 120 characters without splitting a surrogate pair', () => {
    expect(cleanTagName('x'.repeat(300))).toBe('x'.repeat(120));
    expect(cleanTagName(`${'x'.repeat(119)}🙂🙂`)).toBe(`${'x'.repeat(119)}🙂`);
    expect(cleanTagName(`${'x'.repeat(119)}/y`)).toBe('x'.repeat(119));
  });

  it('is idempotent', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('#', '/', ' ', ',', 'a', 'é', '\u00a0', '🙂'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const name = cleanTagName(text);
        expect(cleanTagName(name)).toBe(name);
        expect(tagKey(text)).toBe(tagKey(name));
      }),
    );
  });
});

describe('tagKey', () => {
  it.each([
    ['Council', 'council'],
    ['#COUNCIL', 'council'],
    ['Ｃｏｕｎｃｉｌ', 'council'],
    ['Alden / Council', 'alden/council'],
  ])('gives %j the same key as %j', (spelling, otherSpelling) => {
    expect(tagKey(spelling)).toBe(tagKey(otherSpelling));
  });

  it('distinguishes accents', () => {
    expect(tagKey('resume')).not.toBe(tagKey('résumé'));
  });
});

describe('withTags', () => {
  it('appends the cleaned name', () => {
    expect(withTags(['a'], [' #b '])).toEqual(['a', 'b']);
  });

  it('does not add an empty tag, or one that exists in another spelling', () => {
    const tags = ['Council'];
    expect(withTags(tags, ['council'])).toBe(tags);
    expect(withTags(tags, [' # '])).toBe(tags);
  });
});

describe('isTagNameTooLong', () => {
  it('counts the characters of the whole cleaned path', () => {
    expect(isTagNameTooLong(`# ${'x'.repeat(60)} / ${'x'.repeat(59)}`)).toBe(false);
    expect(isTagNameTooLong(`${'x'.repeat(60)}/${'x'.repeat(60)}`)).toBe(true);
    expect(isTagNameTooLong('🚢'.repeat(120))).toBe(false);
    expect(isTagNameTooLong('🚢'.repeat(121))).toBe(true);
  });
});

describe('renameTagPath', () => {
  it('replaces the start of a path, and keeps the spelling of the rest', () => {
    expect(renameTagPath('Alden/Council/Tax', 'alden', 'Towns/Alden')).toBe(
      'Towns/Alden/Council/Tax',
    );
    expect(renameTagPath('Alden', 'alden', 'Quay')).toBe('Quay');
  });
});

describe('mergeTags', () => {
  it('applies an edit, and keeps concurrent changes', () => {
    expect(mergeTags(['a', 'c'], ['a', 'b'], ['b', 'd'])).toEqual(['c', 'd']);
    expect(mergeTags(['a', 'b'], ['a'], ['a', 'c'])).toEqual(['a', 'b', 'c']);
    expect(mergeTags([], ['a'], ['a', 'b'])).toEqual(['b']);
  });

  it('treats two spellings as one tag', () => {
    expect(mergeTags(['Harbour'], ['harbour'], [])).toEqual([]);
    expect(mergeTags(['Harbour'], [], ['harbour'])).toEqual(['Harbour']);
  });
});
