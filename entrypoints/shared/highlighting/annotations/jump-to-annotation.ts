import type { AnnotationLayer } from './annotation-layer';

/** Scrolls to an annotation and flashes it. False if it is not painted. */
export function jumpToAnnotation(layer: AnnotationLayer, annotationId: string): boolean {
  const range = layer.painter.findRange(annotationId);
  if (!range) return false;
  scrollToRange(range);
  layer.painter.flash(annotationId);
  return true;
}

/** Scrolls a range to the middle of its window, and the window's frame into view, without animation. */
function scrollToRange(range: Range): void {
  const { startContainer: node } = range;
  const view = node.ownerDocument?.defaultView;
  if (!view) return;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  // First the element, which also scrolls inner scroll containers and frames; then the line itself.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}
