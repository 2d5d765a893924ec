import type { ComponentChildren } from 'preact';

export interface BarShellProps {
  /** Accessible name of a card. Omitted for toolbars, which have their own. */
  readonly label?: string;
  /** Class names in addition to `selection-bar`. */
  readonly className?: string;
  readonly children: ComponentChildren;
  /** Called on Escape, unless a child handled it. */
  onEscape(): void;
}

/** Pressing these may clear the selection, because they take the text cursor. */
const fields = 'textarea, input, label';

/**
 * Container of everything shown over a page's text, inside a shadow root with
 * `selection-bar.css`.
 *
 * Pressing its buttons keeps the selection. Key events inside it do not reach the page.
 */
export function BarShell({ label, className, children, onEscape }: BarShellProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps events away from the page
    <div
      class={className ? `selection-bar ${className}` : 'selection-bar'}
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
