import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { getListWindow, type ListShape, type ListWindow, scrollToRow } from './list-window';

export interface UsedListWindow {
  readonly window: ListWindow;
  /** Scrolls the minimum distance that makes the row fully visible. */
  reveal(row: number): void;
  /** Number of fully visible rows. Page Down moves by this. */
  pageRows(): number;
}

/** Assumed height until the element is measured. Fills a viewport, so the first render is complete. */
const guessedHeight = 900;

/** Returns the rows of a scrolling list to render. Re-renders only when they change. */
export function useListWindow(
  list: RefObject<HTMLElement>,
  count: number,
  rowHeight: number,
  around: number,
): UsedListWindow {
  const shape = useCallback((): ListShape => {
    const view = list.current?.ownerDocument.defaultView;
    return {
      count,
      rowHeight,
      viewHeight: list.current?.clientHeight || guessedHeight,
      pixelRatio: Math.max(1, view?.devicePixelRatio ?? 1),
    };
  }, [list, count, rowHeight]);
  const computeWindow = () => getListWindow(shape(), list.current?.scrollTop ?? 0, around);
  const [drawn, setDrawn] = useState(computeWindow);

  useLayoutEffect(() => {
    const element = list.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    const update = () =>
      setDrawn((before) => {
        const next = getListWindow(shape(), element.scrollTop, around);
        return isSame(before, next) ? before : next;
      });
    update();
    element.addEventListener('scroll', update, { passive: true });
    const observer = view.ResizeObserver && new view.ResizeObserver(update);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', update);
      observer?.disconnect();
    };
  }, [list, shape, around]);

  return {
    // Render a shortened list immediately, not after the effect.
    window: drawn.last < count && drawn.last >= drawn.first ? drawn : computeWindow(),
    reveal(row) {
      const element = list.current;
      if (!element) return;
      const top = scrollToRow(shape(), element.scrollTop, row);
      if (top !== null) element.scrollTop = top;
    },
    pageRows: () => Math.max(1, Math.floor(shape().viewHeight / rowHeight)),
  };
}

function isSame(a: ListWindow, b: ListWindow): boolean {
  return (
    a.first === b.first && a.last === b.last && a.height === b.height && Math.abs(a.top - b.top) < 1
  );
}
