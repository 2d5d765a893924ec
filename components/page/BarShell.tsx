import type { ComponentChildren } from 'preact';

export interface BarShellProps {
  /** The name of a card; a mere toolbar has its own. */
  readonly label?: string;
  /** More class names beside `selection-bar`. */
  readonly look?: string;
  readonly children: ComponentChildren;
  /** Escape, wherever nothing inside has taken it. */
  onEscape(): void;
}

/** What may be pressed without the selection being kept: the cursor goes into it. */
const fields = 'textarea, input, label';

/**
 * The sheet that everything over a page's text is drawn on, inside a shadow
 * root with `selection-bar.css`. Pressing its buttons leaves the selection
 * alone, and no key that is pressed in it reaches the page's own elements.
 */
export function BarShell({ label, look, children, onEscape }: BarShellProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps events away from the page
    <div
      class={look ? `selection-bar ${look}` : 'selection-bar'}
      {...(label !== undefined && { role: 'dialog', 'aria-label': label })}
      onMouseDown={(event) => {
        if (!(event.target as Element).closest(fields)) event.preventDefault();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
      }}
      onKeyPress={(event) => event.stopPropagation()}
      onKeyUp={(event) => event.stopPropagation()}
    >
      {children}
    </div>
  );
}
