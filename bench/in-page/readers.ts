import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle, steps } from '../../core/extract';
import { plainText } from '../../core/text';
import { getMarkupText } from '../markup-text';
import { emptyReading, type Order, type ReaderName, type Reading } from './reading';

/*
 * Runs in an isolated world of a page, like the extension's content scripts.
 * Called through `page-browser.ts`.
 */

interface TimedReading {
  readonly milliseconds: number;
  readonly reading: Reading;
}

/** Measures the time of `work`. `toReading` converts its result and is not timed. */
function measure<Found>(work: () => Found, toReading: (found: Found) => Reading): TimedReading {
  const start = performance.now();
  try {
    const found = work();
    const milliseconds = performance.now() - start;
    return { milliseconds, reading: toReading(found) };
  } catch (error) {
    return { milliseconds: performance.now() - start, reading: emptyReading(`threw: ${error}`) };
  }
}

function readWithPressmark(used = steps): TimedReading {
  return measure(
    () => extractArticle(document, document.URL, new Date(), used),
    (result) => {
      if (!result.ok) return emptyReading(`${result.failure.code}: ${result.failure.detail}`);
      const { headline, authors, publishedAt, standfirst, body } = result.value;
      return {
        failure: null,
        text: plainText(body),
        title: headline,
        authors,
        byline: null,
        date: publishedAt,
        standfirst,
      };
    },
  );
}

function readWithReadability(): TimedReading {
  return measure(
    () => new Readability(document.cloneNode(true) as Document).parse(),
    (found) =>
      found
        ? {
            failure: null,
            text: parseText(found.content ?? ''),
            title: found.title ?? null,
            authors: [],
            byline: found.byline ?? null,
            date: found.publishedTime ?? null,
            standfirst: found.excerpt ?? null,
          }
        : emptyReading('returned nothing'),
  );
}

function readWithDefuddle(): TimedReading {
  return measure(
    () => new Defuddle(document, { url: document.URL }).parse(),
    (found) => ({
      failure: null,
      text: parseText(found.content),
      title: found.title || null,
      authors: [],
      byline: found.author || null,
      date: found.published || null,
      standfirst: found.description || null,
    }),
  );
}

function parseText(html: string): string {
  return getMarkupText(new DOMParser().parseFromString(html, 'text/html').body);
}

const readers: Readonly<Record<ReaderName, () => TimedReading>> = {
  pressmark: () => readWithPressmark(),
  readability: readWithReadability,
  defuddle: readWithDefuddle,
};

/**
 * Runs each extractor twice: ours and Readability in the given order and then, warm, in
 * the opposite order. Defuddle is last, because it modifies some pages: it added elements
 * to two of fourteen.
 */
function compare(order: Order) {
  const first = order.map((name: ReaderName) => ({ name, ...readers[name]() }));
  const warm = order.toReversed().map((name: ReaderName) => ({ name, ...readers[name]() }));
  first.push({ name: 'defuddle', ...readers.defuddle() });
  warm.push({ name: 'defuddle', ...readers.defuddle() });
  return {
    lang: document.documentElement.getAttribute('lang'),
    readers: Object.fromEntries(
      first.map(({ name, milliseconds, reading }) => [
        name,
        {
          ...reading,
          firstMs: milliseconds,
          warmMs: warm.find((run) => run.name === name)?.milliseconds ?? 0,
        },
      ]),
    ),
  };
}

/** Runs our extraction without each step in turn. Returns the readings by name of the step. */
function ablate() {
  return Object.fromEntries(
    steps.map((step) => [
      step.name,
      readWithPressmark(steps.filter((other) => other !== step)).reading,
    ]),
  );
}

Object.assign(globalThis, { pressmarkBench: { compare, ablate } });
