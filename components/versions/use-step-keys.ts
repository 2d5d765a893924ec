import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { getShortcutKey } from '../keys/shortcut-key';
import { changeShortcuts, findAction } from '../keys/shortcuts';

/** Elements that need their own keys. */
const elsewhere = 'input, textarea, select, [contenteditable], [role=menu]';

/**
 * Handles N and P while the differences are visible, wherever focus is. Runs in the capture
 * phase, before the page's own keys, which include N.
 */
export function useStepKeys(view: RefObject<HTMLElement>, onStep: (by: 1 | -1) => void): void {
  const last = useRef(onStep);
  last.current = onStep;
  useEffect(() => {
    const page = document;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = findAction(changeShortcuts, getShortcutKey(event));
      if (action === null) return;
      const target = event.target as Element;
      const dialog = page.querySelector('dialog[open]');
      if (target.closest?.(elsewhere) || dialog?.contains(view.current) === false) return;
      if (view.current?.checkVisibility?.() === false) return;
      event.preventDefault();
      event.stopPropagation();
      last.current(action === 'next' ? 1 : -1);
    };
    page.addEventListener('keydown', onKeyDown, true);
    return () => page.removeEventListener('keydown', onKeyDown, true);
  }, [view]);
}
