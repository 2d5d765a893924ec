import { extractArticle } from '../../core/extract';

/*
 * Runs in an isolated world of a page, like the extension's content scripts.
 * Called through `page-browser.ts`.
 */

/** Returns the article of the page with all its fields, or the failure. */
function read() {
  return extractArticle(document, document.URL, new Date());
}

Object.assign(globalThis, { pressmarkBench: { read } });
