import { hostWithoutWww } from './address';
import type { ArticleSummary } from './article';

/** Between a headline and the name of the site in a page's title. */
const siteSeparator = /\s+[|·–—-]\s+/g;

/** A work as another program names it. */
export interface NamedWork {
  readonly headline: string | null;
  /** Readwise gives the host of an article here if it knows no author. */
  readonly authors: readonly string[];
}

/**
 * Lookup keys of a title: all of it, and without the site's name at its end.
 * The first is the whole title; empty if there are no letters in it.
 */
export function titleKeys(title: string): readonly string[] {
  const whole = foldWords(title);
  if (whole === '') return [];
  const last = [...title.matchAll(siteSeparator)].at(-1)?.index;
  const bare = last === undefined ? '' : foldWords(title.slice(0, last));
  return bare === '' ? [whole] : [whole, bare];
}

/** True if titles agree and neither the authors nor the site contradict. */
export function isSameWork(work: NamedWork, article: Omit<ArticleSummary, 'body'>): boolean {
  const [title, ...shorter] = titleKeys(work.headline ?? '');
  const [headline, ...bare] = titleKeys(article.headline);
  if (title === undefined || headline === undefined) return false;
  const isTitle = title === headline || bare.includes(title) || shorter.includes(headline);
  const names = [...article.authors, article.publisher ?? '', hostWithoutWww(article.url)]
    .map(foldWords)
    .filter(Boolean);
  const authors = work.authors.map(foldWords).filter(Boolean);
  const isAuthor =
    authors.length === 0 ||
    article.authors.length === 0 ||
    authors.some((author) =>
      names.some((name) => contains(name, author) || contains(author, name)),
    );
  return isTitle && isAuthor;
}

/** The words of a text in lower case, one space between them: typography makes no difference. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function contains(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
