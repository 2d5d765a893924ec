import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { meantKey } from '../controls/meant-key';

/** Where letters are typed, or pressed for something else. */
const elsewhere = 'input, textarea, select, [contenteditable], [role=menu]';

/**
 * N and P, wherever on the page the focus is, while what they go through is in
 * sight: before the page's own keys, of which N is one.
 */
export function useStepKeys(view: RefObject<HTMLElement>, onStep: (by: 1 | -1) => void): void {
  const last = useRef(onStep);
  last.current = onStep;
  useEffect(() => {
    const page = document;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const by = { n: 1, p: -1 }[meantKey(event) ?? ''];
      if (by !== 1 && by !== -1) return;
      const target = event.target as Element;
      const dialog = page.querySelector('dialog[open]');
      if (target.closest?.(elsewhere) || dialog?.contains(view.current) === false) return;
      if (view.current?.checkVisibility?.() === false) return;
      event.preventDefault();
      event.stopPropagation();
      last.current(by);
    };
    page.addEventListener('keydown', onKeyDown, true);
    return () => page.removeEventListener('keydown', onKeyDown, true);
  }, [view]);
}
