import { fail, type Result, succeed } from '../model';
import { cleanCopy } from './clean-copy';
import { toWebAddress } from './image-source';
import { deepestLevel, longestStructuredData, mostElements } from './limits';
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
  if (find.call(live, '*').length > mostElements) {
    return fail('page-too-large', `more than ${mostElements} elements`);
  }
  if (isDeep(live, root)) return fail('page-too-large', `more than ${deepestLevel} levels`);

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

/** Whether elements stand deeper in each other than can be walked through by recursion. */
function isDeep(live: Document, root: Element): boolean {
  const walker = unclobbered(live, 'createTreeWalker').call(live, root, 1);
  let depth = 0;
  while (true) {
    if (walker.firstChild()) {
      if (++depth > deepestLevel) return true;
      continue;
    }
    while (!walker.nextSibling()) {
      if (depth === 0 || !walker.parentNode()) return false;
      depth--;
    }
  }
}
