import { useRef, useState } from 'preact/hooks';

/**
 * Turns the sidebar into a drawer on narrow screens. Has no effect on wide ones, where the
 * sidebar is always visible.
 */
export function useDrawer() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const nav = useRef<HTMLElement>(null);
  const close = () => setOpen(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // A dialog opened from the drawer handles its own Escape.
    if ((event.target as Element).closest('dialog')) return;
    event.preventDefault();
    event.stopPropagation();
    close();
    button.current?.focus();
  };
  return {
    close,
    buttonProps: {
      buttonRef: button,
      // The drawer covers what follows the button: close it, unless focus moves into it.
      onFocusOut: (event: FocusEvent) => {
        const next = event.relatedTarget as Node | null;
        if (next && !nav.current?.contains(next)) close();
      },
      'aria-expanded': isOpen,
      onKeyDown,
      onClick: () => {
        setOpen(!isOpen);
        // After it is visible.
        setTimeout(() => nav.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
      },
    },
    navProps: {
      ref: nav,
      'data-open': isOpen,
      onKeyDown,
      onFocusOut: (event: FocusEvent) => {
        const next = event.relatedTarget as Node | null;
        if (next && !nav.current?.contains(next) && next !== button.current) close();
      },
    },
  } as const;
}
