import { isSameSite } from '../../model';
import { toWebAddress } from '../page/image-source';
import { findMeta } from '../page/meta';
import type { Page } from '../page/page';

/**
 * Returns the canonical URL of the story, absolute and without a fragment.
 *
 * A canonical URL on another site is ignored: any page could pass its text off as that
 * site's story. One that points at a home page or section front ("/news/"), or whose last part has
 * no letter or digit, is a mistake in the template, and two stories would become one clip.
 */
export function findAddress(page: Page): string {
  const pageUrl = removeFragment(page.url);
  const link = page.document.querySelector('link[rel~=canonical][href]')?.getAttribute('href');
  for (const candidate of [link ?? null, findMeta(page, 'og:url')]) {
    const address = candidate === null ? null : toWebAddress(candidate, page.baseUrl);
    if (address && isSameSite(address, pageUrl) && isStoryAddress(address, pageUrl))
      return removeFragment(address);
  }
  return pageUrl;
}

/** One word at most. Paths of stories have a slug, a number or a folder. */
const frontPagePath = /^\/(\p{L}+\/?)?$/u;

/** Ends in punctuation only, as `&#106;avascript:` and `#{slug}` do when read as addresses. */
const namelessPath = /\/[^\p{L}\p{N}/]+\/?$/u;

function isStoryAddress(address: string, pageUrl: string): boolean {
  const path = decodePath(address);
  const isMistake = frontPagePath.test(path) || namelessPath.test(path);
  return !isMistake || path === decodePath(pageUrl);
}

function decodePath(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch (error) {
    // A URL may contain a lone "%"; it is compared undecoded.
    if (error instanceof URIError) return pathname;
    throw error;
  }
}

function removeFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
