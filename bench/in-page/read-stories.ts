import { extractArticle } from '../../core/extract';
import type { Article, Result } from '../../core/model';
import { type ExtractionResult, emptyResult } from './extraction-result';
import { extractors } from './extractors';

/*
 * Runs in an isolated world of a page, like the extension's content scripts.
 * Called through `page-browser.ts`.
 */

/** The story of a page as each extractor reads it. */
export interface PageStories {
  readonly pressmark: Result<Article>;
  readonly readability: ExtractionResult;
  readonly defuddle: ExtractionResult;
}

function readArticle(): Result<Article> {
  return extractArticle(document, document.URL, new Date());
}

function read(): PageStories {
  return {
    pressmark: readArticle(),
    readability: extractors.readability().result,
    defuddle: extractors.defuddle().result,
  };
}

/** Without the other extractors, which take most of the time. */
function readAlone(): PageStories {
  const result = emptyResult('not run');
  return { pressmark: readArticle(), readability: result, defuddle: result };
}

Object.assign(globalThis, { pressmarkBench: { read, readAlone, readArticle } });
