import { extractSelection } from '../../core/extract';
import type { PageArticle, Result } from '../../core/model';

/** Reads what is selected on a page: ranges in it or in its frames. */
export function readSelection(
  view: Window & typeof globalThis,
  ranges: readonly Range[],
  now: Date,
): Result<PageArticle> {
  return extractSelection(view.document, ranges, view.location.href, now, isVisible);
}

/** False if the element cannot be seen where it is: hidden by style, or closed. */
function isVisible(element: Element): boolean {
  let box = element;
  // An element without a box of its own looks like its parent.
  while (box.parentElement && getStyle(box)?.display === 'contents') box = box.parentElement;
  return box.checkVisibility({ visibilityProperty: true });
}

function getStyle(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
