import { noEvidence, type PageArticle, type Result, succeed } from '../model';
import { plainText } from '../text';
import { extractArticle } from './extract-article';
import { findNextPage, type NextPage } from './next-page/find-next-page';
import { joinPages } from './next-page/join-pages';

/** Pages read after the first. */
const maxPages = 20;

/**
 * Returns the story on a page, joined with its following pages if it has several.
 *
 * `open` returns another page of the story as an inert document, or null if it could not
 * be fetched. In that case the article is a preview with the evidence `next-page`. Fails
 * as `extractArticle` does.
 */
export async function readStory(
  document: Document,
  url: string,
  now: Date,
  open: (url: string) => Promise<Document | null>,
): Promise<Result<PageArticle>> {
  const firstPage = extractArticle(document, url, now);
  const next = firstPage.ok ? findNextPage(document, url) : null;
  return firstPage.ok && next
    ? succeed(await readFollowing(firstPage.value, next, open, now))
    : firstPage;
}

async function readFollowing(
  first: PageArticle,
  secondPage: NextPage,
  open: (url: string) => Promise<Document | null>,
  now: Date,
): Promise<PageArticle> {
  let article = first;
  let next: NextPage | null = secondPage;
  for (let count = 0; next && count < maxPages; count++) {
    const document = await open(next.url);
    const read = document ? extractArticle(document, next.url, now) : null;
    if (!document || !read?.ok) break;
    const longer = joinPages(article, [read.value]);
    // No new text: the page numbers belong to a list beside the story.
    if (plainText(longer.body) === plainText(article.body)) return article;
    article = longer;
    next = findNextPage(document, next.url, next.page);
  }
  return next ? markAsPreview(article) : article;
}

function markAsPreview(article: PageArticle): PageArticle {
  const evidence = { ...(article.evidence ?? noEvidence), completeness: 'next-page' };
  return { ...article, completeness: 'preview', evidence };
}
