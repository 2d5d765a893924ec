import { isSameSite } from '../../model';
import { toWebAddress } from '../page/image-source';
import { findMeta } from '../page/meta';
import type { Page } from '../page/page';

/**
 * The canonical address of the story, absolute and without a fragment.
 *
 * One on another site is ignored: any page could pass its text off as that site's story.
 *
 * A canonical address that points at a home page or at a section's front ("/news/")
 * is a mistake of the page's template: two stories would become one clip.
 */
export function findAddress(page: Page): string {
  const here = withoutFragment(page.url);
  const link = page.document.querySelector('link[rel~=canonical][href]')?.getAttribute('href');
  for (const candidate of [link ?? null, findMeta(page, 'og:url')]) {
    const address = candidate === null ? null : toWebAddress(candidate, page.baseUrl);
    if (address && isSameSite(address, here) && isSameStory(address, here))
      return withoutFragment(address);
  }
  return here;
}

/** One plain word: stories have a slug, a number or a folder. */
const frontPath = /^\/(\p{L}+\/?)?$/u;

function isSameStory(address: string, here: string): boolean {
  const path = decodedPath(address);
  return !frontPath.test(path) || path === decodedPath(here);
}

function decodedPath(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch (error) {
    // An address may hold a lone "%"; it is compared as it is.
    if (error instanceof URIError) return pathname;
    throw error;
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
