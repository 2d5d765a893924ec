import { isSameSite } from './address';
import type { PageArticle } from './article';

/** An address that a page gives, if it is on the site of `here`, the page's true address; else `here`. */
export function ownAddress(url: string, here: string): string {
  return isSameSite(url, here) ? url : here;
}

/**
 * An article under an address of the site on which it was read: a page that calls itself a
 * page of another site must not stand for that one.
 */
export function withOwnAddress(article: PageArticle, pageUrl: string): PageArticle {
  const url = ownAddress(article.url, pageUrl);
  return url === article.url ? article : { ...article, url };
}
