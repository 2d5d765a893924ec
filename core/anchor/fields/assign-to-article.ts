import type { Passage } from '../../model/annotation/passage';
import type { Article } from '../../model/article/article';
import { assignField } from './assign-field';
import { isOutside } from './is-outside';
import { readFieldTexts } from './read-field-texts';

/**
 * `assignField` for an article. Marks a passage of a page that is in none of its texts. It may
 * still be in a date or another detail: see `isDetail`.
 */
export function assignToArticle(passage: Passage, article: Article): Passage {
  const texts = readFieldTexts(article);
  const assigned = assignField(passage, texts);
  // Without a body, the text has not been read yet.
  const hasText = article.body.children.length > 0 && passage.quote.exact.trim() !== '';
  return hasText && assigned.field === undefined && isOutside(passage, texts)
    ? { ...passage, isOutside: true }
    : assigned;
}
