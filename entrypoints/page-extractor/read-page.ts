import { readStory } from '../../core/extract';
import { fail, type PageArticle, type Result } from '../../core/model';
import { fetchPage } from './fetch-page';

/** Time limit for all pages after the first together, in milliseconds. */
const allPagesMs = 10_000;

/**
 * Reads the story of a page, including its following pages if it is split.
 *
 * Fails with `page-gone` if the page's address changes meanwhile, so that no text is saved
 * under another address.
 */
export async function readPage(
  view: Window & typeof globalThis,
  now: Date,
  fetch: typeof globalThis.fetch,
): Promise<Result<PageArticle>> {
  const url = view.location.href;
  if (!view.document.body) return fail('no-article', 'the page’s HTML has no body element');
  let patience: AbortSignal | null = null;
  const whole = await readStory(view.document, url, now, (address) => {
    patience ??= AbortSignal.timeout(allPagesMs);
    return fetchPage(view, fetch, address, patience);
  });
  if (view.location.href !== url) return fail('page-gone', url);
  return whole;
}
