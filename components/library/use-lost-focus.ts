import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { revealActiveRow } from './actions/list-actions';

/**
 * Focuses the list, or the reader on narrow screens, if going back or forward removed or hid what
 * had the focus. `shown` changes when another view is shown, or the reader opens or closes.
 */
export function useLostFocus(
  list: RefObject<HTMLDivElement>,
  pane: RefObject<HTMLElement>,
  isReading: boolean,
  shown: string,
): void {
  const last = useRef(shown);
  useLayoutEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    const rows = list.current;
    const active = rows?.ownerDocument.activeElement;
    const isLost =
      active === rows?.ownerDocument.body ? !isReading : active?.checkVisibility?.() === false;
    if (!isLost) return;
    const isHidden = rows?.checkVisibility?.() === false;
    (isHidden ? pane : list).current?.focus({ preventScroll: true });
    revealActiveRow({ list });
  }, [shown]);
}
