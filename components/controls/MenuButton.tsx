import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface MenuChoice {
  readonly label: string;
  onChoose(): void;
}

export interface MenuButtonProps {
  readonly label: string;
  readonly icon: IconName;
  /** Shows only the icon, where space is short. The label becomes accessible name and tooltip. */
  readonly isIconOnly?: boolean;
  /** -1 if the button is not a tab stop. */
  readonly tabIndex?: number;
  /** Groups are separated by a line. */
  readonly groups: readonly (readonly MenuChoice[])[];
}

/** A button with a menu below it, following the ARIA menu button pattern. */
export function MenuButton({ label, icon, isIconOnly, tabIndex, groups }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (event.key !== 'ArrowDown') return;
      setOpen(true);
    } else if (event.key === 'Escape') {
      close();
    } else {
      const all = items();
      const at = all.indexOf(event.target as HTMLElement);
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
      if (next === undefined) return;
      all.at(next === all.length ? 0 : next)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles keys that bubble from the button and its items
    <div
      ref={root}
      class="menu"
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (!root.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="button button--quiet button--small"
        aria-label={label}
        title={isIconOnly ? label : undefined}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
        {!isIconOnly && <span class="button__label">{label}</span>}
      </button>
      {isOpen && (
        <div id={id} class="menu__list" role="menu" aria-label={label}>
          {groups.map((group, index) => [
            index > 0 && <hr class="menu__rule" />,
            group.map((choice) => (
              <button
                key={choice.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                class="menu__item"
                onClick={() => {
                  close();
                  choice.onChoose();
                }}
              >
                {choice.label}
              </button>
            )),
          ])}
        </div>
      )}
    </div>
  );
}
