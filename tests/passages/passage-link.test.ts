import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPassageLink } from '../../core/passages';

const page = 'https://ledger.example/gate';
const text = [
  'Council votes to raise the gate',
  'The council voted, after a debate, to raise the gate by a metre. Members clapped.',
  'The well-known mayor said, “Raise the gate.” Nobody clapped at that.',
  'Raise the gate.',
].join('\n');

/** The link to some words, at their last place when `last` is set. */
function linkTo(words: string, { last = false, url = page, from = text } = {}) {
  const start = last ? from.lastIndexOf(words) : from.indexOf(words);
  return createPassageLink(url, from, start, start + words.length);
}

describe('a link to a passage', () => {
  it('quotes only the passage if it is unique', () => {
    expect(linkTo('after a debate')).toBe(`${page}#:~:text=after%20a%20debate`);
  });

  it('is expanded to whole words, without punctuation at the ends', () => {
    expect(linkTo('fter a deb')).toBe(`${page}#:~:text=after%20a%20debate`);
    expect(linkTo(', after a debate,')).toBe(`${page}#:~:text=after%20a%20debate`);
  });

  it('escapes what has a meaning in a directive', () => {
    expect(linkTo('well-known mayor said, “Raise')).toBe(
      `${page}#:~:text=well%2Dknown%20mayor%20said%2C%20%E2%80%9CRaise`,
    );
  });

  it('includes context if the passage is repeated, ignoring case and accents', () => {
    expect(linkTo('clapped')).toBe(`${page}#:~:text=metre.%20Members-,clapped`);
    const twice = 'Élan was asked for.\nelan was given.';
    expect(linkTo('Élan', { from: twice })).toBe(`${page}#:~:text=%C3%89lan,-was%20asked`);
  });

  it('includes the end of the previous block if the passage starts its block', () => {
    expect(linkTo('Raise the gate', { last: true })).toBe(
      `${page}#:~:text=at%20that.-,Raise%20the%20gate`,
    );
  });

  it('quotes only both ends if the passage spans blocks', () => {
    expect(linkTo('Members clapped.\nThe well-known')).toBe(
      `${page}#:~:text=Members%20clapped,The%20well%2Dknown`,
    );
  });

  it('quotes only both ends if the passage is long', () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(linkTo(long, { from: long })).toBe(
      `${page}#:~:text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79`,
    );
  });

  it('is only the address if the passage has no word', () => {
    expect(createPassageLink(`${page}#top`, '… —', 0, 3)).toBe(page);
  });

  it('drops an element fragment and keeps a route fragment', () => {
    expect(linkTo('after a debate', { url: `${page}#comments` })).toContain('/gate#:~:text=after');
    expect(linkTo('after a debate', { url: `${page}#/story/3` })).toContain('/gate#/story/3:~:');
  });

  it('is a valid address for any text and any passage', () => {
    const block = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(block), fc.nat(), fc.nat(), (blocks, one, other) => {
        const from = blocks.join('\n');
        const [start = 0, end = 0] = [one % (from.length + 1), other % (from.length + 1)].sort(
          (a, b) => a - b,
        );
        const link = createPassageLink(page, from, start, end);
        expect(new URL(link).href).toBe(link);
      }),
    );
  });
});
