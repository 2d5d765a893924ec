import { fail, type Result, succeed } from '../../model';
import { cleanCopy } from './clean-copy';
import { toWebAddress } from './image-source';
import { deepestLevel, longestStructuredData, maxElements, maxLevelsInAll } from './limits';
import { readMetas } from './meta';
import type { Page } from './page';
import { attributeOf, unclobbered } from './unclobbered';

/**
 * Copies a live page into an inert document, cleaned on the way.
 *
 * The live page is only read, through prototypes, because its own properties
 * may be shadowed. The copy is the browser's own, which is many times faster
 * than one made node by node. Fails with `page-too-large` before it is made
 * when it would take more than about 3 seconds to work through.
 */
export function copyPage(live: Document, url: string, now: Date): Result<Page> {
  const root = unclobbered(live, 'documentElement');
  if (!root) return fail('no-article', 'the page is empty');
  const find = unclobbered(live, 'getElementsByTagName');
  if (find.call(live, '*').length > maxElements) {
    return fail('page-too-large', `more than ${maxElements} elements`);
  }
  const depth = measureDepth(live, root);
  if (depth === null) return fail('page-too-large', `more than ${deepestLevel} levels`);
  if (depth > maxLevelsInAll) return fail('page-too-large', 'too many elements at too many levels');

  const address = URL.canParse(url) ? url : 'about:blank';
  const baseUrl = findBaseUrl(live, address);
  const document = unclobbered(live, 'implementation').createHTMLDocument('');
  const copy = document.importNode(root, true);
  const structuredData = cleanCopy(copy, baseUrl, longestStructuredData);
  document.replaceChild(copy, document.documentElement);
  const metas = readMetas(copy);
  return succeed({ document, url: address, baseUrl, now, metas, structuredData });
}

function findBaseUrl(live: Document, url: string): string {
  const base = unclobbered(live, 'querySelector').call(live, 'base[href]') as Element | null;
  return (base && toWebAddress(attributeOf(base, 'href') ?? '', url)) ?? url;
}

/** The sum of the levels of all elements; null when they stand deeper than can be walked by recursion. */
function measureDepth(live: Document, root: Element): number | null {
  const walker = unclobbered(live, 'createTreeWalker').call(live, root, 1);
  let depth = 0;
  let sum = 0;
  while (true) {
    if (walker.firstChild()) {
      if (++depth > deepestLevel) return null;
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
