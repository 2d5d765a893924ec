import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../strings';
import '../strings/en/panels/page.ftl';

export interface BarMenuProps {
  readonly site: string;
  /** Turns the bar off on the site. */
  onTurnOff(): void;
  onClose(): void;
}

/** The menu of the bar's last button, below its tools. */
export function BarMenu({ site, onTurnOff, onClose }: BarMenuProps) {
  const item = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => item.current?.focus({ preventScroll: true }), []);
  return (
    <div
      role="menu"
      tabIndex={-1}
      class="selection-bar__menu"
      aria-label={text('page-bar-more')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Tab') return;
        event.preventDefault();
        onClose();
      }}
    >
      <button
        ref={item}
        type="button"
        role="menuitem"
        class="selection-bar__item"
        onClick={onTurnOff}
      >
        {text('page-bar-off-here', { site })}
      </button>
    </div>
  );
}
