import { extractArticle } from '../../core/extract';

/*
 * Runs inside a page, in a world of its own, as the extension's scripts do.
 * Called by `page-browser.ts`.
 */

/** The article of the page with every field, or the failure. */
function read() {
  return extractArticle(document, document.URL, new Date());
}

Object.assign(globalThis, { pressmarkBench: { read } });
