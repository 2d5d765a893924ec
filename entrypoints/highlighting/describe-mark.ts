import { describe } from '../../core/anchor';
import type { Passage } from '../../core/model';
import type { Marks } from './marks';

/** The passage at which an annotation is painted now; null when it has no place. */
export function describeMark(marks: Marks, annotationId: string): Passage | null {
  const range = marks.painter.rangeOf(annotationId);
  const root = range && marks.root(range.commonAncestorContainer);
  if (!range || !root) return null;
  const passage = describe(root, range);
  return passage.quote.exact === '' ? null : passage;
}
