import { type Article, getChangedLater } from '../../core/model';
import { formatPublished, text } from '../strings';
import '../strings/en/reading/article.ftl';

/**
 * Formats when an article was published, and when it was changed if that was much later:
 * "12 March 2019, updated 4 June 2026". If only the last change is known, formats that:
 * "Updated 4 June 2026". Null without a date.
 */
export function formatArticleDates(
  article: Pick<Article, 'publishedAt' | 'modifiedAt'>,
): string | null {
  const { publishedAt, modifiedAt } = article;
  if (publishedAt === null)
    return modifiedAt && text('article-updated', { changed: formatPublished(modifiedAt) });
  const published = formatPublished(publishedAt);
  const changedAt = getChangedLater(article);
  if (changedAt === null) return published;
  return text('article-dates', { published, changed: formatPublished(changedAt) });
}
