import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Handles list keys while nothing on the page has focus: the list takes focus and the key.
 *
 * `onKeyDown` must call `preventDefault` for the keys it handles.
 */
export function useListKeys(
  list: RefObject<HTMLElement>,
  onKeyDown: (event: KeyboardEvent) => void,
): void {
  const last = useRef(onKeyDown);
  last.current = onKeyDown;
  useEffect(() => {
    const page = list.current?.ownerDocument;
    const onPageKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.target !== page?.body) return;
      // Ignore keys behind a dialog, and when a narrow screen hides the list.
      const isHidden = list.current?.checkVisibility?.() === false;
      if (isHidden || page.querySelector('dialog[open]')) return;
      last.current(event);
      if (event.defaultPrevented) list.current?.focus({ preventScroll: true });
    };
    page?.addEventListener('keydown', onPageKey);
    return () => page?.removeEventListener('keydown', onPageKey);
  }, [list]);
}
