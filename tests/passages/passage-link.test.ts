import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageLink } from '../../core/passages';

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
  return passageLink(url, from, start, start + words.length);
}

describe('a link to a passage', () => {
  it('names the words alone when they stand nowhere else', () => {
    expect(linkTo('after a debate')).toBe(`${page}#:~:text=after%20a%20debate`);
  });

  it('is widened to whole words and leaves out marks at its ends', () => {
    expect(linkTo('fter a deb')).toBe(`${page}#:~:text=after%20a%20debate`);
    expect(linkTo(', after a debate,')).toBe(`${page}#:~:text=after%20a%20debate`);
  });

  it('escapes what has a meaning in a directive', () => {
    expect(linkTo('well-known mayor said, “Raise')).toBe(
      `${page}#:~:text=well%2Dknown%20mayor%20said%2C%20%E2%80%9CRaise`,
    );
  });

  it('takes words around it when it stands elsewhere too, in any case and any accents', () => {
    expect(linkTo('clapped')).toBe(`${page}#:~:text=metre.%20Members-,clapped`);
    const twice = 'Élan was asked for.\nelan was given.';
    expect(linkTo('Élan', { from: twice })).toBe(`${page}#:~:text=%C3%89lan,-was%20asked`);
  });

  it('takes words of the block before when it begins its own', () => {
    expect(linkTo('Raise the gate', { last: true })).toBe(
      `${page}#:~:text=at%20that.-,Raise%20the%20gate`,
    );
  });

  it('is told by its two ends when it goes from one block into another', () => {
    expect(linkTo('Members clapped.\nThe well-known')).toBe(
      `${page}#:~:text=Members%20clapped,The%20well%2Dknown`,
    );
  });

  it('is told by its two ends when it is long', () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(linkTo(long, { from: long })).toBe(
      `${page}#:~:text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79`,
    );
  });

  it('is the address alone where there is no word', () => {
    expect(passageLink(`${page}#top`, '… —', 0, 3)).toBe(page);
  });

  it('drops the name of an element and keeps that of a view', () => {
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
        const link = passageLink(page, from, start, end);
        expect(new URL(link).href).toBe(link);
      }),
    );
  });
});
