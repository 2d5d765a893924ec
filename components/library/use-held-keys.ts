import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isCommand, meantKey } from '../controls/meant-key';

/** Where keys are for something else than the list. */
const elsewhere = 'input, textarea, select, button, a[href], summary, dialog, [role=menu]';
/** Keys of the page that do nothing with the list, and may lead to where one types. */
const passing = new Set(['/', '?', 'n', ',', 'Tab', 'Shift']);

/**
 * Keys that are pressed between a question and its answer wait for the answer,
 * and are then pressed again: until then the list is another's, and what they
 * would do would be done to a clip that nobody meant.
 */
export function useHeldKeys(page: Document, isAnswered: boolean): void {
  const state = useRef({ isAnswered, held: [] as KeyboardEvent[], isReplaying: false });
  state.current.isAnswered = isAnswered;

  // Before the page is painted: who sees the list may press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { current } = state;
      if (current.isReplaying || (current.isAnswered && current.held.length === 0)) return;
      const target = event.target as Element;
      const key = meantKey(event);
      const isHeldDown = isCommand(event);
      if (key === null || passing.has(key)) return;
      if (isHeldDown && (event.altKey || event.metaKey)) return;
      if (target.closest?.(elsewhere)) return;
      const isList = target.closest?.('[role=listbox]') !== null;
      const isOther = isHeldDown || key.length > 1 || key === ' ';
      // After a key that waits, any other waits for its turn: J, then Enter.
      if (!isList && isOther && current.held.length === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      current.held.push(event);
    };
    page.addEventListener('keydown', onKeyDown, true);
    return () => page.removeEventListener('keydown', onKeyDown, true);
  }, [page]);

  useEffect(() => {
    if (!isAnswered) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // One after another, each when what the last one did has been drawn: it may have asked again.
    const replay = () => {
      const { current } = state;
      const next = current.isAnswered ? current.held.shift() : undefined;
      if (next === undefined) return;
      const { key, code, shiftKey, ctrlKey, altKey } = next;
      current.isReplaying = true;
      (page.activeElement ?? page.body).dispatchEvent(
        new KeyboardEvent('keydown', {
          ...{ key, code, shiftKey, ctrlKey, altKey },
          ...{ bubbles: true, cancelable: true },
        }),
      );
      current.isReplaying = false;
      timer = setTimeout(replay);
    };
    timer = setTimeout(replay);
    return () => clearTimeout(timer);
  }, [page, isAnswered]);
}
