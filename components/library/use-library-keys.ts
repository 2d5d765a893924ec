import { useLayoutEffect, useRef } from 'preact/hooks';
import { isCommand, meantKey } from '../controls/meant-key';
import { actsOfKeys, clipActs, type LibraryAct } from './dialogs/library-keys';

/** What is typed into keeps its keys. */
const fields = 'input, textarea, select, [contenteditable]';
/** What a press of Enter is for already. */
const pressed = 'button, a[href], summary, [role=menuitem], [role=option]';
/** How long the first of two keys waits for the second. */
const waitMs = 1_500;

/** Listens to the keys of the page, wherever nothing is being typed and no dialog or menu is open. */
export function useLibraryKeys(
  page: Document,
  /** `isHeld`: the key is held down, and this is not its first time. */
  onAct: (act: LibraryAct, isHeld: boolean) => void,
  /** A key that was held has been let go. */
  onRelease: () => void,
): void {
  const last = useRef({ onAct, onRelease });
  last.current = { onAct, onRelease };
  // Before the page is painted: who sees the list may press a key.
  useLayoutEffect(() => {
    let first = '';
    let firstAt = 0;
    let held: LibraryAct | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCommand(event)) return;
      const key = meantKey(event);
      if (key === null || key === 'Shift') return;
      const target = event.target as Element;
      if (target.closest?.(`${fields}, dialog, [role=menu]`)) return;
      // A click beside the fields of a dialog leaves the focus nowhere.
      if (page.querySelector('dialog[open]')) return;
      if (key === 'Enter' && target.closest?.(pressed)) return;
      const isSecond = first !== '' && event.timeStamp - firstAt < waitMs;
      const act = actsOfKeys[isSecond ? `${first} ${key}` : key];
      first = key === 'g' && !isSecond ? 'g' : '';
      firstAt = event.timeStamp;
      if (act === undefined) return;
      // What is done on a note is done with the note, not with its clip.
      if (clipActs.has(act) && target.closest?.('[data-annotation]')) return;
      event.preventDefault();
      const isStep = act === 'next' || act === 'previous';
      // Only steps go on and on: nobody means to delete thirty clips a second.
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
