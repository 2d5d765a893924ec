import { dequal } from 'dequal/lite';
import { describe } from '../../../../core/anchor';
import type { Annotation } from '../../../../core/model';
import type { AnnotationLayer } from './annotation-layer';
import { describePassage } from './describe-passage';

/** Finds the user's own highlight of exactly this text, at this place. */
export function findSameHighlight(layer: AnnotationLayer, range: Range): Annotation | null {
  const root = layer.findRoot(range.commonAncestorContainer);
  if (!root) return null;
  const passage = describe(root, range);
  const isSame = ({ id, author, passage: { quote } }: Annotation) =>
    !author && quote.exact === passage.quote.exact && dequal(describePassage(layer, id), passage);
  return layer.annotations().find(isSame) ?? null;
}
