import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AnchorFigures, computeFigures } from '../../../bench/anchor-figures';
import type { AnchorEngine } from '../../../bench/in-page/anchor/anchor-engine';
import { pressmark } from '../../../bench/in-page/anchor/pressmark';
import { runTrials, type TrialInput } from '../../../bench/in-page/anchor/run-trials';
import { isLong } from '../../runs';

/*
 * A short version of the anchoring benchmark: all edits on two invented stories, in seconds.
 * The bounds are wide because there are few stories. They detect a broken engine, but not a
 * slightly worse one.
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
      const input: TrialInput = {
        language: 'en',
        seed: 7 + index,
        story,
        sentences,
        withoutPeers: true,
        onlyCopies: false,
      };
      return { publisher: name, trials: runTrials(input, engine) };
    }),
  );
}

/** Returns our engine with modified results. */
function modifyResults(modify: (range: Range, root: Element) => Range | null): AnchorEngine {
  return {
    ...pressmark,
    locate: (root, selectors) =>
      pressmark.locate(root, selectors).map((range) => range && modify(range, root)),
  };
}

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('quotes on invented pages after all edits', () => {
  let figures: AnchorFigures;
  beforeAll(() => {
    figures = measureSamples(pressmark);
  });

  it('are tried hundreds of times, with every kind of edit', () => {
    const counts = [...figures.byEdit.values()].map(({ trials }) => trials ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(700);
    expect([...figures.byEdit.keys()]).toEqual(
      expect.arrayContaining([
        'typos',
        'paywall',
        'sentenceMoved',
        'embedInserted',
        'mixed',
        'mixedNewsroom',
      ]),
    );
  });

  it('are located correctly', () => {
    const { right, wrong, mixed, mixedNewsroom, repeatedThenEdited } = figures.shares.pressmark;
    expect(right).toBeGreaterThan(0.985);
    expect(wrong).toBeLessThan(0.01);
    expect(mixed).toBeGreaterThan(0.9);
    expect(mixedNewsroom).toBeGreaterThan(0.95);
    expect(repeatedThenEdited).toBeGreaterThan(0.95);
  });

  it('are located if their sentence appears again, also if they were edited', () => {
    const { pullQuote, keyPoint, relatedBox, copyWrong, ...others } = figures.shares.pressmark;
    expect(Math.min(pullQuote, keyPoint, relatedBox)).toBeGreaterThan(0.9);
    expect(Math.min(others.keyPointEdited, others.relatedBoxEdited)).toBeGreaterThan(0.9);
    expect(others.pullQuoteEdited).toBeGreaterThan(0.75);
    expect(copyWrong).toBeLessThan(0.08);
  });

  it('are reported as lost if they were deleted', () => {
    expect(figures.shares.pressmark.misplaced).toBeLessThan(0.04);
    expect(figures.shares.pressmark.copyMisplaced).toBeLessThan(0.4);
  });

  it('are always located on the unchanged page', () => {
    expect(figures.byEdit.get('unchanged')?.['pressmark']).toBe(1);
  });
});

describe('the bounds of the anchoring exam', () => {
  it('reject an engine that loses one quote in ten', () => {
    let count = 0;
    const { right } = measureSamples(
      modifyResults((range) => (count++ % 10 === 0 ? null : range)),
      1,
    ).shares.pressmark;
    expect(right).toBeLessThan(0.95);
  });

  // Each engine takes seconds, and the first shows that the exam can fail.
  if (!isLong) return;

  it('reject an engine that highlights whole paragraphs', () => {
    const widened = modifyResults((range) => {
      const whole = range.cloneRange();
      whole.selectNodeContents(range.startContainer.parentElement ?? range.startContainer);
      return whole;
    });
    expect(measureSamples(widened, 1).shares.pressmark.wrong).toBeGreaterThan(0.2);
  });

  it('reject an engine that always returns a result', () => {
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
