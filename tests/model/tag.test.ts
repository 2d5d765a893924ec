import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanTagName,
  isTagNameTooLong,
  mergeTags,
  renameWithin,
  tagKey,
  withTag,
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
    [' / ', ''],
    ['', ''],
  ])('of %j is %j', (typed, name) => {
    expect(cleanTagName(typed)).toBe(name);
  });

  it('is at most 120 characters, none cut in half', () => {
    expect(cleanTagName('x'.repeat(300))).toBe('x'.repeat(120));
    expect(cleanTagName(`${'x'.repeat(119)}🙂🙂`)).toBe(`${'x'.repeat(119)}🙂`);
    expect(cleanTagName(`${'x'.repeat(119)}/y`)).toBe('x'.repeat(119));
  });

  it('leaves a clean name as it is, whatever was typed', () => {
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
  ])('takes %j for %j', (one, other) => {
    expect(tagKey(one)).toBe(tagKey(other));
  });

  it('tells accents apart', () => {
    expect(tagKey('resume')).not.toBe(tagKey('résumé'));
  });
});

describe('withTag', () => {
  it('adds a clean name at the end', () => {
    expect(withTag(['a'], ' #b ')).toEqual(['a', 'b']);
  });

  it('adds neither a tag that is there in another spelling nor an empty one', () => {
    const tags = ['Council'];
    expect(withTag(tags, 'council')).toBe(tags);
    expect(withTag(tags, ' # ')).toBe(tags);
  });
});

describe('isTagNameTooLong', () => {
  it('counts characters of the whole path as it would be kept', () => {
    expect(isTagNameTooLong(`# ${'x'.repeat(60)} / ${'x'.repeat(59)}`)).toBe(false);
    expect(isTagNameTooLong(`${'x'.repeat(60)}/${'x'.repeat(60)}`)).toBe(true);
    expect(isTagNameTooLong('🚢'.repeat(120))).toBe(false);
    expect(isTagNameTooLong('🚢'.repeat(121))).toBe(true);
  });
});

describe('renameWithin', () => {
  it('changes the beginning of a path and keeps what lies below as it is spelled', () => {
    expect(renameWithin('Alden/Council/Tax', 'alden', 'Towns/Alden')).toBe(
      'Towns/Alden/Council/Tax',
    );
    expect(renameWithin('Alden', 'alden', 'Quay')).toBe('Quay');
  });
});

describe('mergeTags', () => {
  it('adds and removes what the edit did, and leaves what others did', () => {
    expect(mergeTags(['a', 'c'], ['a', 'b'], ['b', 'd'])).toEqual(['c', 'd']);
    expect(mergeTags(['a', 'b'], ['a'], ['a', 'c'])).toEqual(['a', 'b', 'c']);
    expect(mergeTags([], ['a'], ['a', 'b'])).toEqual(['b']);
  });

  it('takes two spellings for one tag', () => {
    expect(mergeTags(['Harbour'], ['harbour'], [])).toEqual([]);
    expect(mergeTags(['Harbour'], [], ['harbour'])).toEqual(['Harbour']);
  });
});
