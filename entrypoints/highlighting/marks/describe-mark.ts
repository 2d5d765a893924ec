import { describe } from '../../../core/anchor';
import type { Passage } from '../../../core/model';
import type { Marks } from './marks';

/** Describes the passage over which an annotation is painted. Null if it is not painted. */
export function describeMark(marks: Marks, annotationId: string): Passage | null {
  const range = marks.painter.findRange(annotationId);
  const root = range && marks.findRoot(range.commonAncestorContainer);
  if (!range || !root) return null;
  const passage = describe(root, range);
  return passage.quote.exact === '' ? null : passage;
}
