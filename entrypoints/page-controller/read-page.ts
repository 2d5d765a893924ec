import { readStory } from '../../core/extract';
import { fail, type PageArticle, type Result } from '../../core/model';
import { fetchPage } from './fetch-page';

/** How long all pages after the first may take together, in milliseconds. */
const allPagesMs = 10_000;

/**
 * The story that a page shows, with its following pages when it is in several.
 *
 * Fails with `page-gone` when the page's address changed while it was read, so
 * that no text is kept under another's address.
 */
export async function readPage(
  view: Window & typeof globalThis,
  now: Date,
  fetch: typeof globalThis.fetch,
): Promise<Result<PageArticle>> {
  const url = view.location.href;
  if (!view.document.body) return fail('no-article', 'a document without a body');
  let patience: AbortSignal | null = null;
  const whole = await readStory(view.document, url, now, (address) => {
    patience ??= AbortSignal.timeout(allPagesMs);
    return fetchPage(view, fetch, address, patience);
  });
  if (view.location.href !== url) return fail('page-gone', url);
  return whole;
}

/** The address that a page gives as its own, absolute; null when it gives none. */
export function findCanonicalUrl(document: Document): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  return link?.href || null;
}
