import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keys of a list where nothing on the page has the focus: the list takes it, and the key with it. `onKeyDown` prevents
 * the default of the keys that it has used.
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
      // Behind a dialog nothing happens, nor in a list that a narrow window does not show.
      const isHidden = list.current?.checkVisibility?.() === false;
      if (isHidden || page.querySelector('dialog[open]')) return;
      last.current(event);
      if (event.defaultPrevented) list.current?.focus({ preventScroll: true });
    };
    page?.addEventListener('keydown', onPageKey);
    return () => page?.removeEventListener('keydown', onPageKey);
  }, [list]);
}
