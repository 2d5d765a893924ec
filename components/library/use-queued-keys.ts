import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { getShortcutKey, isCommand } from '../keys/shortcut-key';
import { libraryShortcuts } from '../keys/shortcuts';

/** Elements that need all their keys. Buttons and links only need named keys and Space. */
const otherControls = 'input, textarea, select, dialog, [role=menu]';
const fields = 'input, textarea';
/** Keys that do not act on the list, and may move focus to a text field. */
const { search, help, notebook, settings } = libraryShortcuts;
const passedKeys = new Set([...[search, help, notebook, settings].flat(), ...['Tab', 'Shift']]);

/**
 * Queues keys pressed between a query and its results, and replays them afterwards. Until then
 * the list shows the previous results, so a key would act on the wrong clip.
 */
export function useQueuedKeys(page: Document, isAnswered: boolean): void {
  const state = useRef({ isAnswered, held: [] as KeyboardEvent[], isReplaying: false });
  state.current.isAnswered = isAnswered;

  // Before paint: a key may be pressed as soon as the list is visible.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { current } = state;
      if (current.isReplaying || (current.isAnswered && current.held.length === 0)) return;
      const target = event.target as Element;
      const key = getShortcutKey(event);
      const isHeldDown = isCommand(event);
      if (key === null || passedKeys.has(key)) return;
      if (isHeldDown && (event.altKey || event.metaKey)) return;
      if (target.closest?.(otherControls)) return;
      const isList = target.closest?.('[role=listbox]') !== null;
      const isOther = isHeldDown || key.length > 1 || key === ' ';
      // Once a key is queued, all later keys are queued too: J, then Enter.
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
    // One key per task, after the previous one is rendered: it may have changed the query.
    const replay = () => {
      const { current } = state;
      const { activeElement } = page;
      const isTyping = activeElement?.matches(fields) ?? false;
      // The user has gone on to a field: Escape must not take the focus away from it.
      if (isTyping) current.held = current.held.filter((event) => event.key !== 'Escape');
      const next = current.isAnswered ? current.held.shift() : undefined;
      if (next === undefined) return;
      const { key, code, shiftKey, ctrlKey, altKey } = next;
      current.isReplaying = true;
      ((!isTyping && activeElement) || page.body).dispatchEvent(
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
