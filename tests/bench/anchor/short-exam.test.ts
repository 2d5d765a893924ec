import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AnchorFigures, computeFigures } from '../../../bench/anchor-figures';
import type { AnchorEngine } from '../../../bench/in-page/anchor/anchor-engine';
import { pressmark } from '../../../bench/in-page/anchor/pressmark';
import { runTrials } from '../../../bench/in-page/anchor/run-trials';

/*
 * A short version of the anchoring benchmark: all edits on a few invented
 * stories, in seconds. The bounds are wide, because the stories are short and
 * few. They catch a broken engine, not one that got slightly worse.
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

function measureSamples(engine: AnchorEngine, sampleCount = samples.length): AnchorFigures {
  return computeFigures(
    samples.slice(0, sampleCount).map(({ name, html, body }, index) => {
      // Trials use the global document. jsdom runs no scripts of the page or of edits.
      const options = { url: `https://${name}.example/`, virtualConsole: new VirtualConsole() };
      vi.stubGlobal('document', new JSDOM(html, options).window.document);
      const sentences = samples
        .filter((other) => other.name !== name)
        .flatMap((other) => other.body)
        .filter((sentence) => sentence.length > 30);
      const story = body.join('\n');
      const input = { language: 'en', seed: 7 + index, story, sentences, withoutPeers: true };
      return { publisher: name, trials: runTrials(input, engine) };
    }),
  );
}

/** Our engine with modified results. */
function withResults(modify: (range: Range, root: Element) => Range | null): AnchorEngine {
  return {
    ...pressmark,
    locate: (root, selectors) =>
      pressmark.locate(root, selectors).map((range) => range && modify(range, root)),
  };
}

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('quotes on invented pages, after all edits', () => {
  let figures: AnchorFigures;
  beforeAll(() => {
    figures = measureSamples(pressmark);
  }, 60_000);

  it('are located in hundreds of trials, after every kind of edit', () => {
    const counts = [...figures.byEdit.values()].map(({ trials }) => trials ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(700);
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

  it('are found in the right place', () => {
    const { right, wrong, mixed, mixedNewsroom, decoyEdited } = figures.shares.pressmark;
    expect(right).toBeGreaterThan(0.985);
    expect(wrong).toBeLessThan(0.01);
    expect(mixed).toBeGreaterThan(0.9);
    expect(mixedNewsroom).toBeGreaterThan(0.95);
    expect(decoyEdited).toBeGreaterThan(0.95);
  });

  it('are reported as lost if they were deleted', () => {
    expect(figures.shares.pressmark.misplaced).toBeLessThan(0.04);
  });

  it('are always found on the unchanged page', () => {
    expect(figures.byEdit.get('unchanged')?.['pressmark']).toBe(1);
  });
});

describe('the bounds', () => {
  it('fail for an engine that loses one quote in ten', () => {
    let count = 0;
    const { right } = measureSamples(
      withResults((range) => (count++ % 10 === 0 ? null : range)),
      1,
    ).shares.pressmark;
    expect(right).toBeLessThan(0.95);
  });

  it('fail for an engine that highlights the whole paragraph', () => {
    const widened = withResults((range) => {
      const whole = range.cloneRange();
      whole.selectNodeContents(range.startContainer.parentElement ?? range.startContainer);
      return whole;
    });
    expect(measureSamples(widened, 1).shares.pressmark.wrong).toBeGreaterThan(0.2);
  });

  it('fail for an engine that always finds something', () => {
    const eager: AnchorEngine = {
      ...pressmark,
      locate: (root, selectors) =>
        pressmark.locate(root, selectors).map((range) => {
          if (range) return range;
          const wholePage = root.ownerDocument.createRange();
          wholePage.selectNodeContents(root);
          return wholePage;
        }),
    };
    expect(measureSamples(eager, 1).shares.pressmark.misplaced).toBe(1);
  });
});
