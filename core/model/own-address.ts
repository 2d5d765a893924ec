import { isSameSite } from './address';
import type { PageArticle } from './article';

/**
 * An article under an address of the site on which it was read: a page that calls itself a
 * page of another site must not stand for that one.
 */
export function withOwnAddress(article: PageArticle, pageUrl: string): PageArticle {
  return isSameSite(article.url, pageUrl) ? article : { ...article, url: pageUrl };
}
