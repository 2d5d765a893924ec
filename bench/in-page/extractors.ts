import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle, steps } from '../../core/extract';
import { plainText } from '../../core/text';
import { getMarkupText } from '../markup-text';
import { type ExtractionResult, type ExtractorName, emptyResult } from './extraction-result';

/** A run of an extractor on the page. */
export interface TimedRun {
  readonly milliseconds: number;
  readonly result: ExtractionResult;
}

/** Measures the time of `work`. `toResult` converts its result and is not timed. */
function measure<Found>(work: () => Found, toResult: (found: Found) => ExtractionResult): TimedRun {
  const start = performance.now();
  try {
    const found = work();
    const milliseconds = performance.now() - start;
    return { milliseconds, result: toResult(found) };
  } catch (error) {
    return { milliseconds: performance.now() - start, result: emptyResult(`threw: ${error}`) };
  }
}

/** Runs our extraction with all steps, or only `used`. */
export function extractWithPressmark(used = steps): TimedRun {
  return measure(
    () => extractArticle(document, document.URL, new Date(), used),
    (result) => {
      if (!result.ok) return emptyResult(`${result.failure.code}: ${result.failure.detail}`);
      const { headline, authors, publishedAt, standfirst, body } = result.value;
      const figures = body.children.filter((block) => block.type === 'figure');
      return {
        failure: null,
        text: plainText(body),
        images: figures.map(({ children: [image] }) => image),
        title: headline,
        authors,
        byline: null,
        date: publishedAt,
        standfirst,
      };
    },
  );
}

function extractWithReadability(): TimedRun {
  return measure(
    () => new Readability(document.cloneNode(true) as Document).parse(),
    (found) =>
      found
        ? {
            failure: null,
            ...parseContent(found.content ?? ''),
            title: found.title ?? null,
            authors: [],
            byline: found.byline ?? null,
            date: found.publishedTime ?? null,
            standfirst: found.excerpt ?? null,
          }
        : emptyResult('returned nothing'),
  );
}

function extractWithDefuddle(): TimedRun {
  return measure(
    () => new Defuddle(document, { url: document.URL }).parse(),
    (found) => ({
      failure: null,
      ...parseContent(found.content),
      title: found.title || null,
      authors: [],
      byline: found.author || null,
      date: found.published || null,
      standfirst: found.description || null,
    }),
  );
}

/** Returns the text and the images of an extractor's HTML. */
function parseContent(html: string): Pick<ExtractionResult, 'text' | 'images'> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return {
    text: getMarkupText(body),
    images: [...body.querySelectorAll('img')].map(({ src: url, alt }) => ({ url, alt })),
  };
}

/** The extractors, each run by its function. Defuddle modifies some pages, so it runs last. */
export const extractors: Readonly<Record<ExtractorName, () => TimedRun>> = {
  pressmark: () => extractWithPressmark(),
  readability: extractWithReadability,
  defuddle: extractWithDefuddle,
};
