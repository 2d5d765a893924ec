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

/** Links to the first or last occurrence of `words`. */
function createLink(words: string, { last = false, url = page, from = text } = {}) {
  const start = last ? from.lastIndexOf(words) : from.indexOf(words);
  return createPassageLink(url, from, start, start + words.length);
}

describe('createPassageLink', () => {
  it('quotes only the passage if it is unique', () => {
    expect(createLink('after a debate')).toBe(`${page}#:~:text=after%20a%20debate`);
  });

  it('expands the passage to whole words, without punctuation at the ends', () => {
    expect(createLink('fter a deb')).toBe(`${page}#:~:text=after%20a%20debate`);
    expect(createLink(', after a debate,')).toBe(`${page}#:~:text=after%20a%20debate`);
  });

  it('escapes characters with a meaning in text directives', () => {
    expect(createLink('well-known mayor said, “Raise')).toBe(
      `${page}#:~:text=well%2Dknown%20mayor%20said%2C%20%E2%80%9CRaise`,
    );
  });

  it('includes context if the passage is repeated, ignoring case and accents', () => {
    expect(createLink('clapped')).toBe(`${page}#:~:text=metre.%20Members-,clapped`);
    const twice = 'Élan was asked for.\nelan was given.';
    expect(createLink('Élan', { from: twice })).toBe(`${page}#:~:text=%C3%89lan,-was%20asked`);
  });

  it('includes the end of the previous block if the passage starts a block', () => {
    expect(createLink('Raise the gate', { last: true })).toBe(
      `${page}#:~:text=at%20that.-,Raise%20the%20gate`,
    );
  });

  it('quotes only the ends of a passage that spans blocks', () => {
    expect(createLink('Members clapped.\nThe well-known')).toBe(
      `${page}#:~:text=Members%20clapped,The%20well%2Dknown`,
    );
  });

  it('quotes only the ends of a long passage', () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(createLink(long, { from: long })).toBe(
      `${page}#:~:text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79`,
    );
  });

  it('ignores words of hundreds of letters', () => {
    const giant = 'a'.repeat(5000);
    expect(createLink(giant, { from: giant })).toBe(page);
    const from = `Raise the ${giant} gate today`;
    expect(createLink(`the ${giant} gate`, { from })).toBe(`${page}#:~:text=the,gate`);
  });

  it('returns only the address if the passage has no words', () => {
    expect(createPassageLink(`${page}#top`, '… —', 0, 3)).toBe(page);
  });

  it('drops an element fragment and keeps a route fragment', () => {
    expect(createLink('after a debate', { url: `${page}#comments` })).toContain(
      '/gate#:~:text=after',
    );
    expect(createLink('after a debate', { url: `${page}#/story/3` })).toContain(
      '/gate#/story/3:~:',
    );
  });

  it('returns a valid address for any passage of any text', () => {
    const block = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(block), fc.nat(), fc.nat(), (blocks, a, b) => {
        const from = blocks.join('\n');
        const [start = 0, end = 0] = [a % (from.length + 1), b % (from.length + 1)].sort(
          (x, y) => x - y,
        );
        const link = createPassageLink(page, from, start, end);
        expect(new URL(link).href).toBe(link);
      }),
    );
  });
});
