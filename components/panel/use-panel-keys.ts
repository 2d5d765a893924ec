import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { findHistoryCommand } from '../keys/shortcut-key';
import type { PanelProps } from './panel-props';

/** Fields with native undo. */
const fields = 'input:not([type=radio]), textarea, [contenteditable]';

/**
 * Panel-wide keys: Control+Z (Command on a Mac) undoes the last action; with Shift, or Control+Y,
 * redoes it, except in fields with native undo. Escape cancels attaching.
 */
export function usePanelKeys(
  panel: RefObject<HTMLElement>,
  props: Pick<PanelProps, 'onUndo' | 'onRedo' | 'onCancelAttach' | 'attaching'>,
): void {
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const page = panel.current?.ownerDocument;
    if (!page) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { onUndo, onRedo, onCancelAttach, attaching } = latest.current;
      if (event.defaultPrevented) return;
      const command = findHistoryCommand(event);
      if (command) {
        if ((event.target as Element | null)?.closest?.(fields)) return;
        event.preventDefault();
        if (command === 'redo') onRedo();
        else onUndo();
      } else if (event.key === 'Escape' && attaching) {
        event.preventDefault();
        onCancelAttach();
      }
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [panel]);
}
