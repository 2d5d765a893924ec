import type { Article } from './article';

const dayMs = 86_400_000;
/** Days. Corrections on the first days are routine; a change a month later may be a new text. */
const minDaysLater = 30;

/**
 * Returns when the page says that it was last changed, if that is at least 30 days after
 * its first publication. Null otherwise. Without it, a page that was rewritten since looks
 * as old as its first version.
 */
export function getChangedLater({
  publishedAt,
  modifiedAt,
}: Pick<Article, 'publishedAt' | 'modifiedAt'>): Article['modifiedAt'] {
  if (publishedAt === null || modifiedAt === null) return null;
  const daysLater = (Date.parse(modifiedAt) - Date.parse(publishedAt)) / dayMs;
  return daysLater >= minDaysLater ? modifiedAt : null;
}
