import { toWebAddress } from './image-source';
import { findMeta } from './meta';
import type { Page } from './page';

/**
 * The canonical address of the story, absolute and without a fragment.
 *
 * A canonical address that points at a home page, or at another site's home,
 * is a mistake of the page's template: two stories would become one clip.
 */
export function findAddress(page: Page): string {
  const here = withoutFragment(page.url);
  const link = page.document.querySelector('link[rel~=canonical][href]')?.getAttribute('href');
  for (const candidate of [link ?? null, findMeta(page, 'og:url')]) {
    const address = candidate === null ? null : toWebAddress(candidate, page.baseUrl);
    if (address && isSameStory(address, here)) return withoutFragment(address);
  }
  return here;
}

function isSameStory(address: string, here: string): boolean {
  const path = new URL(address).pathname;
  return path !== '/' || new URL(here).pathname === '/';
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
