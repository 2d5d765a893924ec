import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle, steps } from '../../core/extract';
import { plainText } from '../../core/text';
import { textOfMarkup } from '../text-of-markup';
import { emptyReading, type Order, type ReaderName, type Reading } from './reading';

/*
 * Runs inside a page, in a world of its own beside the page's scripts, as the
 * extension's scripts do. What it offers is called by `page-browser.ts`.
 */

interface Timed {
  readonly milliseconds: number;
  readonly reading: Reading;
}

/** Times `work` alone; `tell` makes a reading of what it gave, off the clock. */
function time<Found>(work: () => Found, tell: (found: Found) => Reading): Timed {
  const start = performance.now();
  try {
    const found = work();
    const milliseconds = performance.now() - start;
    return { milliseconds, reading: tell(found) };
  } catch (error) {
    return { milliseconds: performance.now() - start, reading: emptyReading(`threw: ${error}`) };
  }
}

function readOurs(used = steps): Timed {
  return time(
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

function readWithReadability(): Timed {
  return time(
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
        : emptyReading('gave nothing'),
  );
}

function readWithDefuddle(): Timed {
  return time(
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
  return textOfMarkup(new DOMParser().parseFromString(html, 'text/html').body);
}

const readers: Readonly<Record<ReaderName, () => Timed>> = {
  pressmark: () => readOurs(),
  readability: readWithReadability,
  defuddle: readWithDefuddle,
};

/**
 * Each reader twice: ours and Readability in the order given and then, warm,
 * in the opposite one; then Defuddle, which changes some pages (it was seen to
 * add elements to two of fourteen) and would spoil them for the others.
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
          warmMs: warm.find((one) => one.name === name)?.milliseconds ?? 0,
        },
      ]),
    ),
  };
}

/** Ours with each step left out in turn, by the step's name. */
function ablate() {
  return Object.fromEntries(
    steps.map((step) => [step.name, readOurs(steps.filter((other) => other !== step)).reading]),
  );
}

Object.assign(globalThis, { pressmarkBench: { compare, ablate } });
