import { describe, expect, it } from 'vitest';
import { locate } from '../../core/anchor';
import { readText } from '../../core/anchor/read-text';
import { findHits } from '../../core/anchor/text/find-hits';
import { Finder } from '../../core/anchor/text/finder';
import { foldPassage } from '../../core/anchor/text/folded-passage';
import type { Task } from '../../core/anchor/text/task';
import type { Passage } from '../../core/model';
import { createBody, getRangeText } from './page';

const million = 1_000_000;

function createPassage(exact: string, prefix = '', suffix = ''): Passage {
  return {
    quote: { exact, prefix, suffix },
    position: { start: 7, end: 7 + exact.length },
    copies: 9,
    textVersion: 1,
  };
}

/** Creates a string that counts how many of its code units are compared and searched. */
function createCountingString(text: string) {
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

/** Runs a task. Returns its result, the number of steps, and the cost of the most expensive step. */
function runAndMeasure<Value>(work: Task<Value>, getCost: () => number) {
  let steps = 0;
  let maxStepCost = 0;
  for (;;) {
    const before = getCost();
    const step = work.next();
    steps++;
    maxStepCost = Math.max(maxStepCost, getCost() - before);
    if (step.done) return { value: step.value, steps, maxStepCost };
  }
}

describe('locating in text crafted to be slow', () => {
  it.each([1, 100, 5_000, 400_000])(
    'limits comparisons in total and per step, with a quote of %i letters',
    (length) => {
      const { folded, count } = createCountingString('a'.repeat(million));
      const quote = { exact: 'a'.repeat(length), prefix: 'a'.repeat(128), suffix: 'b' };
      const { value, maxStepCost } = runAndMeasure(findHits(folded, quote), () => count.compared);
      expect(value).toHaveLength(32);
      expect(count.compared).toBeLessThan(2 ** 24 + 50_000 * 64 * 3);
      expect(count.searched).toBeLessThan(5 * million);
      // The last step may also rank all hits.
      expect(maxStepCost).toBeLessThan(2 ** 18 + Math.max(length, 50_000 * 64 * 3));
    },
  );

  it('limits comparisons if the quote differs only in its last letter', () => {
    const { folded, count } = createCountingString('a'.repeat(million));
    const quote = { exact: `${'a'.repeat(400_000)}b`, prefix: '', suffix: '' };
    const { value, steps } = runAndMeasure(findHits(folded, quote), () => count.compared);
    expect(value).toEqual([]);
    expect(count.compared).toBeLessThan(2 ** 24 + 400_001);
    expect(steps).toBeGreaterThan(10);
  });

  it('takes no more steps for a longer quote or context', () => {
    const root = createBody(`<p>${'a'.repeat(million)}</p>`);
    const finder = new Finder(readText(root));
    const [shortSteps = 0, longSteps = 0] = [10_000, 1_000_000].map((length) => {
      const passage = createPassage('ab'.repeat(20), 'ab'.repeat(length), 'a'.repeat(length));
      return runAndMeasure(finder.find(passage), () => 0).steps;
    });
    // The first search also builds the index.
    expect(longSteps).toBeGreaterThan(0);
    expect(longSteps).toBeLessThanOrEqual(shortSteps);
    expect(shortSteps).toBeLessThan(200);
  });
});

describe('locating a quote with several copies', () => {
  it('builds no index if one copy clearly has the context', () => {
    const filler = Array.from({ length: 20_000 }, (_, at) => `Gull ${at} sat. `).join('');
    const prefix =
      'The council voted at midnight to spend the whole flood fund on eighty metres of ';
    const suffix = ', which the harbour master had asked for since the storm of eleven years ago.';
    const root = createBody(`<p>It was granite. ${prefix}granite${suffix} ${filler}</p>`);
    const passage = createPassage('granite', prefix, suffix);
    const { value, steps } = runAndMeasure(new Finder(readText(root)).find(passage), () => 0);
    expect(value).toMatchObject({ how: 'moved', start: 16 + prefix.length });
    expect(steps).toBe(1);
  });
});

describe('an imported passage', () => {
  it('is limited to the context that is used', () => {
    const double = { prefix: 'x'.repeat(4 * million), suffix: '' };
    const passage = {
      ...createPassage('granite', `${'x'.repeat(4 * million)}y`, `z${'x'.repeat(4 * million)}`),
      doubles: Array.from({ length: 500 }, () => double),
    };
    const { prefix, suffix, contextLength, doubles } = foldPassage(passage);
    expect([prefix.length, suffix.length, contextLength]).toEqual([256, 256, 512]);
    expect(String.fromCharCode(prefix.at(-1) ?? 0, suffix.at(0) ?? 0)).toBe('yz');
    expect(doubles).toHaveLength(9);
    for (const { prefix } of doubles ?? []) expect(prefix).toHaveLength(256);
  });

  it('is located by the nearest part of a very long context', () => {
    const before = 'The council voted to spend the flood fund on a wall of ';
    const root = createBody(
      `<p>It was granite.</p><p>${before}granite, and nothing else at all.</p>`,
    );
    const prefix = `${'A book that is nowhere on the page. '.repeat(10_000)}${before}`;
    const [located] = locate(root, [
      createPassage('granite', prefix, ', and nothing else at all.'),
    ]);
    if (!located || located.how === 'lost') throw new Error('lost');
    expect(getRangeText(located.range)).toBe('granite');
    expect(located.range.startContainer.parentElement).toBe(root.lastElementChild);
  });
});
