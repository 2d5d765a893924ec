import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Colour } from '../../core/model';
import { Swatch } from './Swatch';

interface PopChoice {
  readonly label: string;
  readonly swatch?: Colour;
  onChoose(): void;
}

export interface PopMenuProps {
  readonly label: string;
  /** Where it opens, in CSS pixels of the viewport. */
  readonly at: { readonly x: number; readonly y: number };
  /** Groups are separated by a line. */
  readonly groups: readonly (readonly PopChoice[])[];
  /** `isDone`: return focus to where the menu was opened from. */
  onClose(isDone: boolean): void;
}

/** Distance from the viewport edge, in CSS pixels. */
const margin = 8;

/** A context menu above everything else, following the ARIA menu pattern. */
export function PopMenu({ label, at, groups, onClose }: PopMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    element.showPopover?.();
    const view = element.ownerDocument.defaultView;
    const { width, height } = element.getBoundingClientRect();
    const most = { x: (view?.innerWidth ?? 0) - width, y: (view?.innerHeight ?? 0) - height };
    element.style.left = `${Math.max(margin, Math.min(at.x, most.x - margin))}px`;
    element.style.top = `${Math.max(margin, Math.min(at.y, most.y - margin))}px`;
  }, [at.x, at.y]);
  useEffect(() => items()[0]?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const place = all.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else if (next !== undefined) all.at(next === all.length ? 0 : next)?.focus();
    else if (event.key.length === 1 && event.key !== ' ') {
      const begins = (item: HTMLElement) =>
        item.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase());
      [...all.slice(place + 1), ...all.slice(0, place + 1)].find(begins)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={menu}
      class="menu__list pop-menu"
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (!menu.current?.contains(event.relatedTarget as Node | null)) onClose(false);
      }}
    >
      {groups.map((group, index) => [
        index > 0 && <hr key={`rule-${index}`} class="menu__rule" />,
        group.map((choice) => (
          <button
            key={choice.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class="menu__item pop-menu__item"
            onClick={() => {
              choice.onChoose();
              onClose(true);
            }}
          >
            {choice.swatch && <Swatch colour={choice.swatch} small />}
            {choice.label}
          </button>
        )),
      ])}
    </div>
  );
}
