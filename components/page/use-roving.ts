import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

export interface Roving {
  /** The `tabIndex` of the control at this position. Only one control is a tab stop. */
  tabIndexOf(index: number): 0 | -1;
  onFocusIn(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Moves focus between the buttons of a toolbar or menu with arrow keys, Home and End, following
 * the ARIA patterns.
 */
export function useRoving(box: RefObject<HTMLElement>, way: 'across' | 'down'): Roving {
  const [stop, setStop] = useState(0);
  const buttons = () => [...(box.current?.querySelectorAll<HTMLElement>('button') ?? [])];

  return {
    tabIndexOf: (index) => (index === stop ? 0 : -1),
    onFocusIn(event) {
      const index = buttons().indexOf(event.target as HTMLElement);
      if (index >= 0) setStop(index);
    },
    onKeyDown(event) {
      const all = buttons();
      const at = all.indexOf(event.target as HTMLElement);
      if (at < 0 || box.current === null) return;
      const next = { ...steps(box.current, way, at), Home: 0, End: -1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      all[(next + all.length) % all.length]?.focus();
    },
  };
}

function steps(box: HTMLElement, way: 'across' | 'down', at: number): Record<string, number> {
  if (way === 'down') return { ArrowDown: at + 1, ArrowUp: at - 1 };
  const forward = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
  return { ArrowRight: at + forward, ArrowLeft: at - forward };
}
