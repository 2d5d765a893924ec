import { hostWithoutWww } from './address';
import type { ArticleSummary } from './article';

/** Between a headline and the site's name in a page title. */
const siteSeparator = /\s+[|·–—-]\s+/g;

/** A work as another program names it. */
export interface NamedWork {
  readonly headline: string | null;
  readonly authors: readonly string[];
  /** May be a host name: Readwise has it in place of an unknown author. */
  readonly publisher: string | null;
}

/**
 * Returns lookup keys of a title: the whole title, then, if it ends in a site's name, the
 * title without it. Empty if the title has no letters or digits.
 */
export function getTitleKeys(title: string): readonly string[] {
  const whole = foldToWords(title);
  if (whole === '') return [];
  const last = [...title.matchAll(siteSeparator)].at(-1)?.index;
  const withoutSite = last === undefined ? '' : foldToWords(title.slice(0, last));
  return withoutSite === '' ? [whole] : [whole, withoutSite];
}

/** True if the titles agree and the known authors or site do not contradict that. */
export function isSameWork(work: NamedWork, article: Omit<ArticleSummary, 'body'>): boolean {
  const [title, ...titlesWithoutSite] = getTitleKeys(work.headline ?? '');
  const [headline, ...headlinesWithoutSite] = getTitleKeys(article.headline);
  if (title === undefined || headline === undefined) return false;
  const titlesAgree =
    title === headline ||
    headlinesWithoutSite.includes(title) ||
    titlesWithoutSite.includes(headline);
  const names = [...article.authors, article.publisher ?? '', hostWithoutWww(article.url)]
    .map(foldToWords)
    .filter(Boolean);
  const authors = [...work.authors, work.publisher ?? ''].map(foldToWords).filter(Boolean);
  const authorsAgree =
    authors.length === 0 ||
    article.authors.length === 0 ||
    authors.some((author) =>
      names.some((name) => containsWords(name, author) || containsWords(author, name)),
    );
  return titlesAgree && authorsAgree;
}

/** Returns the words of a text in lower case, separated by one space. Ignores typography. */
export function foldToWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function containsWords(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}
