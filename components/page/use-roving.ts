import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

export interface Roving {
  /** The `tabIndex` of the control at this place: one of them is a stop for Tab. */
  tabIndexOf(index: number): 0 | -1;
  onFocusIn(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Arrow keys, Home and End along the buttons of a toolbar, by the ARIA toolbar pattern. */
export function useRoving(toolbar: RefObject<HTMLElement>): Roving {
  const [stop, setStop] = useState(0);
  const buttons = () => [...(toolbar.current?.querySelectorAll<HTMLElement>('button') ?? [])];

  return {
    tabIndexOf: (index) => (index === stop ? 0 : -1),
    onFocusIn(event) {
      const index = buttons().indexOf(event.target as HTMLElement);
      if (index >= 0) setStop(index);
    },
    onKeyDown(event) {
      const all = buttons();
      const at = all.indexOf(event.target as HTMLElement);
      if (at < 0 || toolbar.current === null) return;
      const forward = getComputedStyle(toolbar.current).direction === 'rtl' ? -1 : 1;
      const next = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: -1 }[
        event.key
      ];
      if (next === undefined) return;
      event.preventDefault();
      all[(next + all.length) % all.length]?.focus();
    },
  };
}
