import { describe, expect, it } from 'vitest';
import { locate } from '../../core/anchor';
import { readText } from '../../core/anchor/read-text';
import { findingHits } from '../../core/anchor/text/find-hits';
import { Finder } from '../../core/anchor/text/finder';
import { prepare } from '../../core/anchor/text/sought';
import type { Work } from '../../core/anchor/text/work';
import type { Passage } from '../../core/model';
import { bodyOf, wordsOf } from './page';

const million = 1_000_000;

function passageOf(exact: string, prefix = '', suffix = ''): Passage {
  return {
    quote: { exact, prefix, suffix },
    position: { start: 7, end: 7 + exact.length },
    copies: 9,
    textVersion: 1,
  };
}

/** A string that counts the units which are compared with it, and work that was done on it. */
function counting(text: string) {
  const count = { compared: 0, searched: 0 };
  const folded = {
    length: text.length,
    charCodeAt(at: number) {
      count.compared++;
      return text.charCodeAt(at);
    },
    startsWith(words: string, at: number) {
      count.compared += words.length;
      return text.startsWith(words, at);
    },
    indexOf(words: string, from = 0) {
      const at = text.indexOf(words, from);
      count.searched += (at < 0 ? text.length : at) - from + words.length;
      return at;
    },
  };
  return { folded: folded as unknown as string, count };
}

/** The result of some work, the number of its pieces, and the most that `spent` grew in one. */
function measure<Value>(work: Work<Value>, spent: () => number) {
  let pieces = 0;
  let largest = 0;
  for (;;) {
    const before = spent();
    const step = work.next();
    pieces++;
    largest = Math.max(largest, spent() - before);
    if (step.done) return { value: step.value, pieces, largest };
  }
}

describe('text made to be slow', () => {
  it.each([1, 100, 5_000, 400_000])(
    'is compared a bounded number of times, in small pieces, with a quote of %i letters',
    (length) => {
      const { folded, count } = counting('a'.repeat(million));
      const quote = { exact: 'a'.repeat(length), prefix: 'a'.repeat(128), suffix: 'b' };
      const { value, largest } = measure(findingHits(folded, quote), () => count.compared);
      expect(value).toHaveLength(32);
      expect(count.compared).toBeLessThan(2 ** 24 + 50_000 * 64 * 3);
      expect(count.searched).toBeLessThan(5 * million);
      // The last piece may also choose among all that were found.
      expect(largest).toBeLessThan(2 ** 18 + Math.max(length, 50_000 * 64 * 3));
    },
  );

  it('is compared no more often when the quote differs from it at its very end', () => {
    const { folded, count } = counting('a'.repeat(million));
    const quote = { exact: `${'a'.repeat(400_000)}b`, prefix: '', suffix: '' };
    const { value, pieces } = measure(findingHits(folded, quote), () => count.compared);
    expect(value).toEqual([]);
    expect(count.compared).toBeLessThan(2 ** 24 + 400_001);
    expect(pieces).toBeGreaterThan(10);
  });

  it('leaves a finder pieces whose number does not grow with the length of quote or context', () => {
    const root = bodyOf(`<p>${'a'.repeat(million)}</p>`);
    const finder = new Finder(readText(root));
    const pieces = [10_000, 1_000_000].map((length) => {
      const passage = passageOf('ab'.repeat(20), 'ab'.repeat(length), 'a'.repeat(length));
      return measure(finder.finding(passage), () => 0).pieces;
    });
    // The first also builds the index, once.
    expect(pieces[1]).toBeLessThanOrEqual(pieces[0] ?? 0);
    expect(pieces[0]).toBeLessThan(200);
  });
});

describe('a passage from a file', () => {
  it('has no more context than is used, however much the file gives', () => {
    const double = { prefix: 'x'.repeat(4 * million), suffix: '' };
    const passage = {
      ...passageOf('granite', `${'x'.repeat(4 * million)}y`, `z${'x'.repeat(4 * million)}`),
      doubles: Array.from({ length: 500 }, () => double),
    };
    const { prefix, suffix, context, doubles } = prepare(passage);
    expect([prefix.length, suffix.length, context]).toEqual([256, 256, 512]);
    expect(String.fromCharCode(prefix.at(-1) ?? 0, suffix.at(0) ?? 0)).toBe('yz');
    expect(doubles?.length).toBeLessThan(10);
    expect(doubles?.[0]?.prefix).toHaveLength(256);
  });

  it('is found by the nearest of its endless context', () => {
    const before = 'The council voted to spend the flood fund on a wall of ';
    const root = bodyOf(`<p>It was granite.</p><p>${before}granite, and nothing else at all.</p>`);
    const prefix = `${'A book that is nowhere on the page. '.repeat(10_000)}${before}`;
    const [located] = locate(root, [passageOf('granite', prefix, ', and nothing else at all.')]);
    if (!located || located.how === 'lost') throw new Error('lost');
    expect(wordsOf(located.range)).toBe('granite');
    expect(located.range.startContainer.parentElement?.previousElementSibling).not.toBeNull();
  });
});
