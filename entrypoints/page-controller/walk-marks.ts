import { jumpToMark } from '../highlighting/marks/jump-to-mark';
import type { Marks } from '../highlighting/marks/marks';

/** A step from one annotation to the next, as they are read. */
export type Step = 'next' | 'previous';

/** Walks from mark to mark. */
export interface MarkWalk {
  /** Brings the reader one step on, round from the last to the first; null when nothing is painted. */
  step(step: Step): { readonly id: string; readonly number: number; readonly total: number } | null;
  /** Brings the reader to one mark, from which the next step goes on; false when it has no place. */
  goTo(annotationId: string): boolean;
}

/** A walk over the marks of a page, from where the reader is. */
export function createMarkWalk(view: Window & typeof globalThis, marks: Marks): MarkWalk {
  let visitedId: string | null = null;

  const goTo = (id: string) => {
    if (!jumpToMark(marks, id)) return false;
    visitedId = id;
    return true;
  };

  /** Where a mark stands against what the reader sees of the page: above, in it, or below. */
  const whereIs = (id: string): 'above' | 'seen' | 'below' | 'nowhere' => {
    const range = marks.painter.findRange(id);
    const box = range && boxInPage(range, view);
    if (!box) return 'nowhere';
    if (box.bottom <= 0) return 'above';
    return box.top >= view.innerHeight ? 'below' : 'seen';
  };

  /** The place in the order where a step from here leads. */
  const findTarget = (ids: readonly string[], step: Step): number => {
    const visited = visitedId === null ? -1 : ids.indexOf(visitedId);
    // Who has scrolled on since is somewhere else by now.
    if (visited >= 0 && whereIs(ids[visited] ?? '') === 'seen') {
      return visited + (step === 'next' ? 1 : -1);
    }
    if (step === 'previous') return ids.findLastIndex((id) => whereIs(id) === 'above');
    const onwards = ids.findIndex((id) => ['seen', 'below'].includes(whereIs(id)));
    return onwards < 0 ? ids.length : onwards;
  };

  return {
    goTo,
    step(step) {
      const ids = marks.listInOrder();
      const total = ids.length;
      const target = (findTarget(ids, step) + total) % (total || 1);
      const id = ids[target];
      if (id === undefined || !goTo(id)) return null;
      const range = marks.painter.findRange(id);
      if (range) bringCaret(range, view);
      return { id, number: target + 1, total };
    },
  };
}

/** Top and bottom of a range in the window of the page; null when it is not laid out. */
function boxInPage(
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
 * Puts the cursor before a passage, so that a screen reader reads on from there
 * and Tab leads to what follows. A field in which the reader is writing, and words
 * that are selected, are left as they are.
 */
function bringCaret(range: Range, page: Window): void {
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
