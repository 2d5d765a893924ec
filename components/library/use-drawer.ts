import { useRef, useState } from 'preact/hooks';

/**
 * The places as a drawer on a narrow window; on a wide one they always stand
 * there, and none of this shows.
 */
export function useDrawer() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const nav = useRef<HTMLElement>(null);
  const close = () => setOpen(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // A dialog that was opened from here is closed by itself.
    if ((event.target as Element).closest('dialog')) return;
    event.preventDefault();
    event.stopPropagation();
    close();
    button.current?.focus();
  };
  return {
    close,
    buttonProps: {
      button,
      // From here on lies what the drawer covers, unless it is gone back into.
      onFocusOut: (event: FocusEvent) => {
        const next = event.relatedTarget as Node | null;
        if (next && !nav.current?.contains(next)) close();
      },
      'aria-expanded': isOpen,
      onKeyDown,
      onClick: () => {
        setOpen(!isOpen);
        // Once it is shown.
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
