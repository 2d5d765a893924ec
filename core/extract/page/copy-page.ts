import { fail, type Result, succeed } from '../../model';
import { cleanCopy } from './clean-copy';
import { toWebAddress } from './image-source';
import { maxDepth, maxDepthSum, maxElements, maxStructuredDataLength } from './limits';
import { readMetas } from './meta';
import { getNativeAttribute, getNativeProperty } from './native-dom';
import type { Page } from './page';

/** Marks the copy of the article in the middle of the window. */
export const inViewAttribute = 'data-in-view';

/**
 * Copies a live page into an inert document and cleans the copy.
 *
 * The live page is only read, through prototypes, because pages can shadow its properties.
 * Uses the browser's own `importNode`, which is many times faster than copying node by
 * node. Fails with `page-too-large`, before copying, if processing the page would take
 * more than about 3 seconds.
 */
export function copyPage(live: Document, url: string, now: Date): Result<Page> {
  const root = getNativeProperty(live, 'documentElement');
  if (!root) return fail('no-article', 'the page is empty');
  const getElements = getNativeProperty(live, 'getElementsByTagName');
  if (getElements.call(live, '*').length > maxElements) {
    return fail('page-too-large', `more than ${maxElements} elements`);
  }
  const depthSum = sumDepths(live, root);
  if (depthSum === null) return fail('page-too-large', `more than ${maxDepth} levels`);
  if (depthSum > maxDepthSum) return fail('page-too-large', 'too many elements at too many levels');

  const address = URL.canParse(url) ? url : 'about:blank';
  const baseUrl = findBaseUrl(live, address);
  const document = getNativeProperty(live, 'implementation').createHTMLDocument('');
  const copy = document.importNode(root, true);
  markInView(live, copy);
  const structuredData = cleanCopy(copy, baseUrl, maxStructuredDataLength);
  document.replaceChild(copy, document.documentElement);
  const metas = readMetas(copy);
  return succeed({ document, url: address, baseUrl, now, metas, structuredData });
}

/** Marks the article in the middle of the window on its copy. Inert documents have no window. */
function markInView(live: Document, copy: Element): void {
  const view = live.defaultView;
  const find = getNativeProperty(live, 'elementFromPoint') as Document['elementFromPoint'] | null;
  const found = view && find?.call(live, view.innerWidth / 2, view.innerHeight / 2);
  const article = found && getNativeProperty(found, 'closest').call(found, 'article');
  const articles = getNativeProperty(live, 'getElementsByTagName').call(live, 'article');
  const index = article ? [...articles].indexOf(article as HTMLElement) : -1;
  copy.getElementsByTagName('article')[index]?.setAttribute(inViewAttribute, '');
}

function findBaseUrl(live: Document, url: string): string {
  const base = getNativeProperty(live, 'querySelector').call(live, 'base[href]') as Element | null;
  return (base && toWebAddress(getNativeAttribute(base, 'href') ?? '', url)) ?? url;
}

/**
 * Returns the sum of the depths of all elements, or null if an element is too deep for
 * recursion.
 */
function sumDepths(live: Document, root: Element): number | null {
  const walker = getNativeProperty(live, 'createTreeWalker').call(live, root, 1);
  let depth = 0;
  let sum = 0;
  while (true) {
    if (walker.firstChild()) {
      if (++depth > maxDepth) return null;
      sum += depth;
      continue;
    }
    while (!walker.nextSibling()) {
      if (depth === 0 || !walker.parentNode()) return sum;
      depth--;
    }
    sum += depth;
  }
}
