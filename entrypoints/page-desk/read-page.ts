import { extractArticle } from '../../core/extract';
import { type Article, fail, type Result } from '../../core/model';

/**
 * The story that a page shows. Fails with `page-gone` when the page's address
 * changed while it was read, so that no text is kept under another's address.
 */
export function readPage(view: Window, now: Date): Result<Article> {
  const url = view.location.href;
  if (!view.document.body) return fail('no-article', 'a document without a body');
  const read = extractArticle(view.document, url, now);
  if (view.location.href !== url) return fail('page-gone', url);
  return read;
}

/** The address that a page gives as its own, absolute; null when it gives none. */
export function findCanonicalUrl(document: Document): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  return link?.href || null;
}
