import type { Marks } from './marks';

/** Scrolls to an annotation and flashes it; false when it has no place in the text. */
export function jumpToMark(marks: Marks, annotationId: string): boolean {
  const range = marks.painter.rangeOf(annotationId);
  if (!range) return false;
  scrollToRange(range);
  marks.painter.flash(annotationId);
  return true;
}

/** Brings a range to the middle of its window, and that window's frame into view; at once. */
function scrollToRange(range: Range): void {
  const { startContainer: node } = range;
  const view = node.ownerDocument?.defaultView;
  if (!view) return;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  // The element first, for boxes that scroll inside the page and for frames; then the very line.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}
