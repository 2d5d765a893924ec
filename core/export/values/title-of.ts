import { type Article, getDisplayTitle, type Inline } from '../../model';

/** The headline, or the address if there is none, as in the library's lists. */
export function titleOf(article: Pick<Article, 'headline' | 'url'>): string {
  return article.headline.trim() === '' ? getDisplayTitle(article) : article.headline;
}

/** The same as a heading: the headline with its highlights, if there is one. */
export function headingOf(
  article: Pick<Article, 'headline' | 'url'>,
  marked: readonly Inline[],
): readonly Inline[] {
  const isNameless = article.headline.trim() === '';
  return isNameless ? [{ type: 'text', value: titleOf(article) }] : marked;
}
