import type { AnnotationLayer } from './annotation-layer';
import { jumpToAnnotation } from './jump-to-annotation';

/** A step to another highlight, in reading order. */
export type Step = 'next' | 'previous';

/** Steps through the highlights of a page. */
export interface AnnotationWalk {
  /** Scrolls to the next or previous highlight, wrapping around. Null if none is painted. */
  step(step: Step): { readonly id: string; readonly number: number; readonly total: number } | null;
  /** Scrolls to a highlight, from which the next step continues. False if it is not painted. */
  jumpTo(annotationId: string): boolean;
}

/** Creates a walk that starts where the user has scrolled to. */
export function createAnnotationWalk(
  view: Window & typeof globalThis,
  layer: AnnotationLayer,
): AnnotationWalk {
  let visitedId: string | null = null;

  const jumpTo = (id: string) => {
    if (!jumpToAnnotation(layer, id)) return false;
    visitedId = id;
    return true;
  };

  /** Where a highlight is relative to the visible part of the page. */
  const locate = (id: string): 'above' | 'visible' | 'below' | 'noPosition' => {
    const range = layer.painter.findRange(id);
    const box = range && getBoxInPage(range, view);
    if (!box) return 'noPosition';
    if (box.bottom <= 0) return 'above';
    return box.top >= view.innerHeight ? 'below' : 'visible';
  };

  /** The index that a step leads to. */
  const findTarget = (ids: readonly string[], step: Step): number => {
    const visited = visitedId === null ? -1 : ids.indexOf(visitedId);
    // If the user has scrolled away since, the step starts from the visible part instead.
    if (visited >= 0 && locate(ids[visited] ?? '') === 'visible') {
      return visited + (step === 'next' ? 1 : -1);
    }
    if (step === 'previous') return ids.findLastIndex((id) => locate(id) === 'above');
    const nextIndex = ids.findIndex((id) => ['visible', 'below'].includes(locate(id)));
    return nextIndex < 0 ? ids.length : nextIndex;
  };

  return {
    jumpTo,
    step(step) {
      const ids = layer.listInOrder();
      const total = ids.length;
      const target = (findTarget(ids, step) + total) % (total || 1);
      const id = ids[target];
      if (id === undefined || !jumpTo(id)) return null;
      const range = layer.painter.findRange(id);
      if (range) moveCaret(range, view);
      return { id, number: target + 1, total };
    },
  };
}

/** Top and bottom of a range in the page's window. Null if it is not laid out. */
function getBoxInPage(
  range: Range,
  page: Window,
): { readonly top: number; readonly bottom: number } | null {
  const { top, bottom, width, height } = range.getBoundingClientRect();
  if (width === 0 && height === 0) return null;
  let offset = 0;
  let view = range.startContainer.ownerDocument?.defaultView;
  while (view && view !== page && view.frameElement) {
    offset += view.frameElement.getBoundingClientRect().top + view.frameElement.clientTop;
    view = view.frameElement.ownerDocument.defaultView;
  }
  return { top: top + offset, bottom: bottom + offset };
}

/**
 * Moves the caret before a passage, so that a screen reader continues from there and Tab leads
 * to what follows. Does nothing while the user is typing in a field or has text selected.
 */
function moveCaret(range: Range, page: Window): void {
  const { ownerDocument: document } = range.startContainer;
  const selection = document?.getSelection();
  if (!document || !selection || isWriting(page.document)) return;
  if (!selection.isCollapsed) return;
  const { activeElement } = page.document;
  if (activeElement && activeElement !== page.document.body) {
    (activeElement as HTMLElement).blur();
  }
  if (document.defaultView !== page) document.defaultView?.focus();
  selection.collapse(range.startContainer, range.startOffset);
}

function isWriting({ activeElement }: Document): boolean {
  if (!activeElement) return false;
  const inside = (activeElement as HTMLIFrameElement).contentDocument;
  if (inside) return isWriting(inside);
  return (
    activeElement.matches('input, textarea, select') ||
    (activeElement as HTMLElement).isContentEditable
  );
}
