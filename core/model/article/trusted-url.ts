import { isSameSite, removeCredentials } from './address';
import type { PageArticle } from './article';

/**
 * Returns `url`, which a page declares, if it is on the site of `pageUrl`, the page's
 * actual address; otherwise `pageUrl`. Removes user name and password.
 */
export function getTrustedUrl(url: string, pageUrl: string): string {
  return removeCredentials(isSameSite(url, pageUrl) ? url : pageUrl);
}

/**
 * Returns an article with an address on the site from which it was read. A page must
 * not impersonate a page of another site.
 */
export function withTrustedUrl(article: PageArticle, pageUrl: string): PageArticle {
  const url = getTrustedUrl(article.url, pageUrl);
  return url === article.url ? article : { ...article, url };
}
