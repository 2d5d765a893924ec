import { hostWithoutWww } from './address';
import type { ArticleSummary } from './article';

/** Between a headline and the site's name in a page title. */
const siteSeparator = /\s+[|·–—-]\s+/g;

/** A work as another program names it. */
export interface NamedWork {
  readonly headline: string | null;
  /** For an article without a known author, Readwise gives its host here. */
  readonly authors: readonly string[];
}

/**
 * Returns lookup keys of a title: the whole title first, and without the site's name
 * at its end. Empty if it has no letters.
 */
export function getTitleKeys(title: string): readonly string[] {
  const whole = foldToWords(title);
  if (whole === '') return [];
  const last = [...title.matchAll(siteSeparator)].at(-1)?.index;
  const bare = last === undefined ? '' : foldToWords(title.slice(0, last));
  return bare === '' ? [whole] : [whole, bare];
}

/** True if the titles agree and neither the authors nor the site contradict. */
export function isSameWork(work: NamedWork, article: Omit<ArticleSummary, 'body'>): boolean {
  const [title, ...shorter] = getTitleKeys(work.headline ?? '');
  const [headline, ...bare] = getTitleKeys(article.headline);
  if (title === undefined || headline === undefined) return false;
  const isTitle = title === headline || bare.includes(title) || shorter.includes(headline);
  const names = [...article.authors, article.publisher ?? '', hostWithoutWww(article.url)]
    .map(foldToWords)
    .filter(Boolean);
  const authors = work.authors.map(foldToWords).filter(Boolean);
  const isAuthor =
    authors.length === 0 ||
    article.authors.length === 0 ||
    authors.some((author) =>
      names.some((name) => contains(name, author) || contains(author, name)),
    );
  return isTitle && isAuthor;
}

/** Returns the words of a text in lower case, separated by one space. Ignores typography. */
export function foldToWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function contains(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
