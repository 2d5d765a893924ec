import type { Marks } from './marks';

/** Scrolls to an annotation and flashes it; false when it has no place in the text. */
export function jumpToMark(
  view: Window & typeof globalThis,
  marks: Marks,
  annotationId: string,
): boolean {
  const range = marks.painter.rangeOf(annotationId);
  if (!range) return false;
  scrollToRange(view, range);
  marks.painter.flash(annotationId);
  return true;
}

/** Brings a range to the middle of the window; at once where the reader wants no motion. */
function scrollToRange(view: Window & typeof globalThis, range: Range): void {
  const { startContainer: node } = range;
  const element = node instanceof view.Element ? node : node.parentElement;
  // The element first, for boxes that scroll inside the page; then the very line.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}
