import { useState } from 'preact/hooks';
import { getShortcutKey } from '../keys/shortcut-key';
import { cardShortcuts, findAction } from '../keys/shortcuts';
import type { AnnotationCallbacks } from './placed-annotation';

export interface CardKeys {
  /** Id of the card that Tab stops at: the last focused one, or the first. */
  readonly stopId: string | null;
  onFocusIn(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Elements that need their own keys for typing. */
const fields = 'input, textarea, select, [contenteditable]';

/**
 * Keyboard navigation between cards, following the ARIA feed pattern.
 *
 * Page Down and Page Up, and here also the arrow keys, move between cards. Home and End go to
 * the first and last card; Control+Home and Control+End leave the feed. Enter jumps to the
 * passage, E edits, Delete deletes. Tab stops at one card and its controls, not at hundreds.
 * Escape moves from a control to its card, and from a card to `leave`.
 */
export function useCardKeys(
  ids: readonly string[],
  callbacks: Pick<AnnotationCallbacks, 'onJump' | 'onDeleteAnnotation'>,
  edit: (annotationId: string) => void,
): CardKeys {
  const [lastId, setLastId] = useState<string | null>(null);
  const stopId = lastId !== null && ids.includes(lastId) ? lastId : (ids[0] ?? null);

  return {
    stopId,
    onFocusIn(event) {
      const id = findAnnotationId(event.target);
      if (id !== null) setLastId(id);
    },
    onKeyDown(event) {
      const target = event.target as HTMLElement;
      const card = target.closest<HTMLElement>('[data-annotation]');
      const id = findAnnotationId(target);
      if (!card || id === null || event.defaultPrevented || target.matches(fields)) return;
      const isOnCard = target === card;
      const list = event.currentTarget as HTMLElement;
      const go = (step: HTMLElement | null | undefined) => {
        if (!step) return false;
        step.focus();
        return true;
      };
      const cards = () => [...list.querySelectorAll<HTMLElement>('[data-annotation]')];
      const isDone = () => {
        if (event.altKey || event.shiftKey) return false;
        if (event.ctrlKey || event.metaKey) {
          if (event.key === 'Home') return go(findNeighbour(list, 'before'));
          return event.key === 'End' && go(findNeighbour(list, 'after'));
        }
        switch (event.key) {
          case 'PageDown':
          case 'ArrowDown':
            return go(cards()[cards().indexOf(card) + 1]);
          case 'PageUp':
          case 'ArrowUp':
            return go(cards()[cards().indexOf(card) - 1]);
          case 'Home':
            return go(cards()[0]);
          case 'End':
            return go(cards().at(-1));
          case 'Escape':
            return go(isOnCard ? list.ownerDocument.querySelector<HTMLElement>(selectedTab) : card);
        }
        if (!isOnCard) return false;
        const action = findAction(cardShortcuts, getShortcutKey(event));
        if (action === 'jump') callbacks.onJump(id);
        else if (action === 'edit') edit(id);
        else if (action === 'delete') callbacks.onDeleteAnnotation(id);
        return action !== null;
      };
      if (isDone()) event.preventDefault();
    },
  };
}

/** Escape on a card moves focus here: the tab that contains the cards. */
const selectedTab = '[role=tab][aria-selected=true]';

function findAnnotationId(target: EventTarget | null): string | null {
  const card = (target as Element | null)?.closest<HTMLElement>('[data-annotation]');
  return card?.dataset['annotation'] ?? null;
}

/** The last control before an element, or the first one after it. */
function findNeighbour(element: HTMLElement, side: 'before' | 'after'): HTMLElement | null {
  const controls = [
    ...element.ownerDocument.querySelectorAll<HTMLElement>(
      'a[href], button, input, textarea, select, [tabindex="0"]',
    ),
  ].filter(
    (control) =>
      control.tabIndex >= 0 && !control.closest('[hidden]') && !element.contains(control),
  );
  const direction =
    side === 'before' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const candidates = controls.filter(
    (control) => element.compareDocumentPosition(control) & direction,
  );
  return (side === 'before' ? candidates.at(-1) : candidates[0]) ?? null;
}
