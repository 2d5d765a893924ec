import { extractArticle, findNextPage, joinPages, type NextPage } from '../../core/extract';
import { type Article, fail, noEvidence, plainText, type Result, succeed } from '../../core/model';
import { fetchPage } from './fetch-page';

/** Pages of a story that are read after the first. */
const mostPages = 20;
/** How long all of them may take together, in milliseconds. */
const allPagesMs = 10_000;

/**
 * The story that a page shows, with its following pages when it is in several.
 *
 * Fails with `page-gone` when the page's address changed while it was read, so
 * that no text is kept under another's address. If a following page could not
 * be read, the article is a preview, and its evidence says `next-page`.
 */
export async function readPage(
  view: Window & typeof globalThis,
  now: Date,
  fetch: typeof globalThis.fetch,
): Promise<Result<Article>> {
  const url = view.location.href;
  if (!view.document.body) return fail('no-article', 'a document without a body');
  const read = extractArticle(view.document, url, now);
  const next = read.ok ? findNextPage(view.document, url) : null;
  const patience = AbortSignal.timeout(allPagesMs);
  const open = (address: string) => fetchPage(view, fetch, address, patience);
  const whole = read.ok && next ? succeed(await readFollowing(read.value, next, open, now)) : read;
  if (view.location.href !== url) return fail('page-gone', url);
  return whole;
}

async function readFollowing(
  first: Article,
  firstNext: NextPage,
  open: (url: string) => Promise<Document | null>,
  now: Date,
): Promise<Article> {
  let joined = first;
  let next: NextPage | null = firstNext;
  for (let count = 0; next && count < mostPages; count++) {
    const document = await open(next.url);
    const read = document ? extractArticle(document, next.url, now) : null;
    if (!document || !read?.ok) break;
    const longer = joinPages(joined, [read.value]);
    // The same text again: what was numbered is a list beside the story.
    if (plainText(longer.body) === plainText(joined.body)) return joined;
    joined = longer;
    next = findNextPage(document, next.url, next.page);
  }
  return next ? asPreview(joined) : joined;
}

function asPreview(article: Article): Article {
  const evidence = { ...(article.evidence ?? noEvidence), completeness: 'next-page' };
  return { ...article, completeness: 'preview', evidence };
}

/** The address that a page gives as its own, absolute; null when it gives none. */
export function findCanonicalUrl(document: Document): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  return link?.href || null;
}
