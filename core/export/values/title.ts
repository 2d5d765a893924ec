import { type Article, getDisplayTitle, type Inline } from '../../model';

/** The headline; without one, the address, as in the library's lists. */
export function getTitle(article: Pick<Article, 'headline' | 'url'>): string {
  return article.headline.trim() === '' ? getDisplayTitle(article) : article.headline;
}

/** The same as a heading: the headline with its highlights, if there is one. */
export function getHeading(
  article: Pick<Article, 'headline' | 'url'>,
  marked: readonly Inline[],
): readonly Inline[] {
  const isNameless = article.headline.trim() === '';
  return isNameless ? [{ type: 'text', value: getTitle(article) }] : marked;
}
