import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Focuses the first matching element on mount, and when `cause` changes, unless something else has
 * focus. Before it is painted, so no key is lost.
 */
export function useFirstFocus(
  within: RefObject<HTMLElement>,
  selector: string,
  cause: unknown,
): void {
  useLayoutEffect(() => {
    const root = within.current;
    if (root === null) return;
    const { activeElement, body } = root.ownerDocument;
    if (activeElement !== null && activeElement !== body) return;
    root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, [within, selector, cause]);
}
