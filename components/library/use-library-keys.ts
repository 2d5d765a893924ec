import { useEffect, useRef } from 'preact/hooks';
import { actsOfKeys, type LibraryAct } from './library-keys';

/** What is typed into keeps its keys. */
const fields = 'input, textarea, select, [contenteditable]';
/** What a press of Enter is for already. */
const pressed = 'button, a[href], summary, [role=menuitem], [role=option]';
/** How long the first of two keys waits for the second. */
const waitMs = 1_500;

/** Listens to the keys of the page, wherever nothing is being typed and no dialog or menu is open. */
export function useLibraryKeys(page: Document, onAct: (act: LibraryAct) => void): void {
  const last = useRef(onAct);
  last.current = onAct;
  useEffect(() => {
    let first = '';
    let firstAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || key === 'Shift') return;
      const target = event.target as Element;
      if (target.closest?.(`${fields}, dialog, [role=menu]`)) return;
      if (key === 'Enter' && target.closest?.(pressed)) return;
      const isSecond = first !== '' && event.timeStamp - firstAt < waitMs;
      const act = actsOfKeys[isSecond ? `${first} ${key}` : key];
      first = key === 'g' && !isSecond ? 'g' : '';
      firstAt = event.timeStamp;
      if (act === undefined) return;
      event.preventDefault();
      last.current(act);
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [page]);
}
