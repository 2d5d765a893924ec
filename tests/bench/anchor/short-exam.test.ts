import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AnchorFigures, bootstrapShares } from '../../../bench/anchor-figures';
import type { Contestant } from '../../../bench/in-page/anchor/contestant';
import { examine } from '../../../bench/in-page/anchor/exam';
import { pressmark } from '../../../bench/in-page/anchor/pressmark';

/*
 * The benchmark of anchoring in short: all edits, on a few invented stories, in
 * seconds. Its bounds are wide, because the stories are short and few; what
 * they catch is an engine that broke, not one that got a little worse.
 */

const folder = join(import.meta.dirname, '../../fixtures/articles');
const names = ['greek', 'body-in-many-parts'];

interface Sample {
  readonly name: string;
  readonly html: string;
  readonly body: readonly string[];
}

const samples = names.map((name): Sample => {
  const { body } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return { name, html: readFileSync(join(folder, `${name}.html`), 'utf8'), body };
});

function examineSamples(ours: Contestant, most = samples.length): AnchorFigures {
  return bootstrapShares(
    samples.slice(0, most).map(({ name, html, body }, index) => {
      // The exam runs in a page. Its scripts, and those that edits put in, are not run.
      const options = { url: `https://${name}.example/`, virtualConsole: new VirtualConsole() };
      vi.stubGlobal('document', new JSDOM(html, options).window.document);
      const sentences = samples
        .filter((other) => other.name !== name)
        .flatMap((other) => other.body)
        .filter((sentence) => sentence.length > 30);
      const story = body.join('\n');
      const question = { language: 'en', seed: 7 + index, story, sentences, alone: true };
      return { publisher: name, answers: examine(question, ours) };
    }),
  );
}

/** The engine with something done to what it finds. */
function spoilt(spoil: (range: Range, root: Element) => Range | null): Contestant {
  return {
    ...pressmark,
    locate: (root, described) =>
      pressmark.locate(root, described).map((range) => range && spoil(range, root)),
  };
}

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('quotes on invented pages, edited in every way', () => {
  let figures: AnchorFigures;
  beforeAll(() => {
    figures = examineSamples(pressmark);
  }, 60_000);

  it('are asked for in hundreds of questions, after every kind of edit', () => {
    const asked = [...figures.byEdit.values()].map(({ questions }) => questions ?? 0);
    expect(asked.reduce((sum, questions) => sum + questions, 0)).toBeGreaterThan(700);
    expect([...figures.byEdit.keys()]).toEqual(
      expect.arrayContaining([
        'typos',
        'paywall',
        'sentenceMoved',
        'embedInside',
        'mixed',
        'mixedNewsroom',
      ]),
    );
  });

  it('are found where they stand', () => {
    const { right, wrong, mixed, mixedNewsroom, decoyEdited } = figures.shares.pressmark;
    expect(right).toBeGreaterThan(0.985);
    expect(wrong).toBeLessThan(0.01);
    expect(mixed).toBeGreaterThan(0.9);
    expect(mixedNewsroom).toBeGreaterThan(0.95);
    expect(decoyEdited).toBeGreaterThan(0.95);
  });

  it('are called lost when they are gone', () => {
    expect(figures.shares.pressmark.misplaced).toBeLessThan(0.04);
  });

  it('are never missed on the page as it was', () => {
    expect(figures.byEdit.get('unchanged')?.['pressmark']).toBe(1);
  });
});

describe('the bounds', () => {
  it('are broken by an engine that loses one quote in ten', () => {
    let turn = 0;
    const { right } = examineSamples(
      spoilt((range) => (turn++ % 10 === 0 ? null : range)),
      1,
    ).shares.pressmark;
    expect(right).toBeLessThan(0.95);
  });

  it('are broken by an engine that marks the whole paragraph', () => {
    const widened = spoilt((range) => {
      const whole = range.cloneRange();
      whole.selectNodeContents(range.startContainer.parentElement ?? range.startContainer);
      return whole;
    });
    expect(examineSamples(widened, 1).shares.pressmark.wrong).toBeGreaterThan(0.2);
  });

  it('are broken by an engine that always finds something', () => {
    const eager: Contestant = {
      ...pressmark,
      locate: (root, described) =>
        pressmark.locate(root, described).map((range) => {
          if (range) return range;
          const first = root.ownerDocument.createRange();
          first.selectNodeContents(root);
          return first;
        }),
    };
    expect(examineSamples(eager, 1).shares.pressmark.misplaced).toBe(1);
  });
});
