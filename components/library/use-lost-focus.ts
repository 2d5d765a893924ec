import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { revealActiveRow } from './actions/list-actions';

/**
 * Moves the focus to the list, or to the reader, if what had it was removed: the reader if it was
 * there and a clip is open. Also if going back or forward hid it. `shown` changes when another view
 * is shown, or the reader opens or closes. Without a list it stays on the page, where shortcuts work.
 */
export function useLostFocus(
  page: Document,
  list: RefObject<HTMLDivElement>,
  pane: RefObject<HTMLElement>,
  isReading: boolean,
  shown: string,
): void {
  const last = useRef(shown);
  const focused = useRef<{ readonly element: Element; readonly isInPane: boolean } | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const element = target as Element;
      focused.current = { element, isInPane: pane.current?.contains(element) ?? false };
    };
    page.addEventListener('focusin', onFocus);
    return () => page.removeEventListener('focusin', onFocus);
  }, [page]);
  useLayoutEffect(() => {
    const isOther = last.current !== shown;
    last.current = shown;
    const { activeElement } = page;
    const isOnBody = activeElement === page.body;
    const isRemoved = isOnBody && focused.current?.element.isConnected === false;
    const isHidden = isOnBody ? !isReading : activeElement?.checkVisibility?.() === false;
    // Dialogs move their focus themselves.
    if (!(isRemoved || (isOther && isHidden)) || page.querySelector('dialog')) return;
    const staysInPane = isRemoved && isReading && focused.current?.isInPane;
    const isListHidden = list.current?.checkVisibility?.() === false;
    (staysInPane || isListHidden ? pane : list).current?.focus({ preventScroll: true });
    revealActiveRow({ list });
  });
}
