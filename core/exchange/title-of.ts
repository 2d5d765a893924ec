import { type Article, getDisplayTitle, type Inline } from '../model';

/** The headline as the page has it; of a story without one its address, as in the library's lists. */
export function titleOf(article: Pick<Article, 'headline' | 'url'>): string {
  return article.headline.trim() === '' ? getDisplayTitle(article) : article.headline;
}

/** The same as a heading: the headline with its marks, where there is one. */
export function headingOf(
  article: Pick<Article, 'headline' | 'url'>,
  marked: readonly Inline[],
): readonly Inline[] {
  const isNameless = article.headline.trim() === '';
  return isNameless ? [{ type: 'text', value: titleOf(article) }] : marked;
}
