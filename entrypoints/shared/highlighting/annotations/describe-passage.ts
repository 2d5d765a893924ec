import { describe } from '../../../../core/anchor';
import type { Passage } from '../../../../core/model';
import type { AnnotationLayer } from './annotation-layer';

/** Describes the passage over which an annotation is painted. Null if it is not painted. */
export function describePassage(layer: AnnotationLayer, annotationId: string): Passage | null {
  const range = layer.painter.findRange(annotationId);
  const root = range && layer.findRoot(range.commonAncestorContainer);
  if (!range || !root) return null;
  const passage = describe(root, range);
  return passage.quote.exact === '' ? null : passage;
}
