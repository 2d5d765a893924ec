import { useLayoutEffect, useRef } from 'preact/hooks';
import { findHistoryCommand, getShortcutKey, isCommand } from '../keys/shortcut-key';
import { findAction, isClipAction, type LibraryAction, libraryShortcuts } from '../keys/shortcuts';

/** Elements that need their own keys for typing. */
const fields = 'input, textarea, select, [contenteditable]';
/** Elements that handle Enter themselves. */
const pressed = 'button, a[href], summary, [role=menuitem], [role=option]';
/** How long to wait for the second key of a sequence. */
const waitMs = 1_500;

/** Handles the page's shortcuts, except in text fields, dialogs and menus. */
export function useLibraryKeys(
  page: Document,
  /** `isHeld`: the key is held down, and this is a repeat. */
  onAct: (act: LibraryAction, isHeld: boolean) => void,
  /** A held key was released. */
  onRelease: () => void,
): void {
  const last = useRef({ onAct, onRelease });
  last.current = { onAct, onRelease };
  // Before paint: a key may be pressed as soon as the list is visible.
  useLayoutEffect(() => {
    let first = '';
    let firstAt = 0;
    let held: LibraryAction | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      const command = findHistoryCommand(event);
      if (event.defaultPrevented || (isCommand(event) && !command)) return;
      const key = getShortcutKey(event);
      if (key === null || key === 'Shift') return;
      const target = event.target as Element;
      if (target.closest?.(`${fields}, dialog, [role=menu]`)) return;
      // Clicking an empty area of a dialog leaves focus on the body.
      if (page.querySelector('dialog[open]')) return;
      if (key === 'Enter' && target.closest?.(pressed)) return;
      const isSecond = first !== '' && event.timeStamp - firstAt < waitMs;
      const act = command ?? findAction(libraryShortcuts, isSecond ? `${first} ${key}` : key);
      first = key === 'g' && !isSecond ? 'g' : '';
      firstAt = event.timeStamp;
      if (act === null) return;
      // A key pressed in an annotation applies to it, not to the clip.
      if (isClipAction(act) && target.closest?.('[data-annotation]')) return;
      event.preventDefault();
      const isStep = act === 'next' || act === 'previous';
      // Only navigation repeats: holding a key must not delete thirty clips a second.
      if (event.repeat && !isStep) return;
      held = event.repeat ? act : null;
      last.current.onAct(act, event.repeat);
    };
    const onKeyUp = () => {
      if (held !== null) last.current.onRelease();
      held = null;
    };
    page.addEventListener('keydown', onKeyDown);
    page.addEventListener('keyup', onKeyUp);
    page.defaultView?.addEventListener('blur', onKeyUp);
    return () => {
      page.removeEventListener('keydown', onKeyDown);
      page.removeEventListener('keyup', onKeyUp);
      page.defaultView?.removeEventListener('blur', onKeyUp);
    };
  }, [page]);
}
