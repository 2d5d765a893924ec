import { noEvidence, type PageArticle, type Result, succeed } from '../model';
import { plainText } from '../text';
import { extractArticle } from './extract-article';
import { findNextPage, type NextPage } from './next-page/find-next-page';
import { joinPages } from './next-page/join-pages';

/** Pages of a story that are read after the first. */
const maxPages = 20;

/**
 * The story on a page, with its following pages when it is in several.
 *
 * `open` gives another page of it as an inert document, or null when it could not be
 * had: then the article is a preview, and its evidence says `next-page`. Fails as
 * `extractArticle` does.
 */
export async function readStory(
  document: Document,
  url: string,
  now: Date,
  open: (url: string) => Promise<Document | null>,
): Promise<Result<PageArticle>> {
  const read = extractArticle(document, url, now);
  const next = read.ok ? findNextPage(document, url) : null;
  return read.ok && next ? succeed(await readFollowing(read.value, next, open, now)) : read;
}

async function readFollowing(
  first: PageArticle,
  firstNext: NextPage,
  open: (url: string) => Promise<Document | null>,
  now: Date,
): Promise<PageArticle> {
  let joined = first;
  let next: NextPage | null = firstNext;
  for (let count = 0; next && count < maxPages; count++) {
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

function asPreview(article: PageArticle): PageArticle {
  const evidence = { ...(article.evidence ?? noEvidence), completeness: 'next-page' };
  return { ...article, completeness: 'preview', evidence };
}
