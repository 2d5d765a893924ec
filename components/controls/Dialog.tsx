import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface DialogProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
  /** Called by Escape, a click on the backdrop, and close buttons. */
  onClose(): void;
}

/** A native modal dialog, open while rendered. Focus returns to where it was. */
export function Dialog({ title, isWide = false, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = element?.ownerDocument.activeElement as HTMLElement | null;
    if (element?.isConnected && !element.open) element.showModal?.();
    focusInitialControl(element);
    showTop(element);
    return () => {
      element?.close?.();
      before?.focus?.({ preventScroll: true });
    };
  }, []);
  // After each step: the button that had focus may be gone.
  useEffect(() => {
    const element = dialog.current;
    const page = element?.ownerDocument;
    if (page?.activeElement !== page?.body) return;
    element?.querySelector<HTMLElement>('.button--primary:enabled')?.focus();
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard equivalent
    <dialog
      ref={dialog}
      class={isWide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="dialog__sheet">
        <h2 id={id} class="dialog__title">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}

/** Shows what a dialog says first, and begins there, if its first control is further down. */
function showTop(dialog: HTMLDialogElement | null): void {
  const title = dialog?.querySelector<HTMLElement>('.dialog__title');
  if (!dialog || !title || dialog.scrollTop === 0) return;
  // Not before: Chromium would focus it in every dialog that opens.
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  dialog.scrollTop = 0;
}

/** Focuses the selected radio button, not the first one, if the dialog starts with a choice. */
function focusInitialControl(dialog: HTMLDialogElement | null): void {
  const first = dialog?.ownerDocument.activeElement;
  if (first?.getAttribute('type') !== 'radio' || !dialog?.contains(first)) return;
  const name = first.getAttribute('name') ?? '';
  for (const radio of dialog.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')) {
    if (radio.name === name) radio.focus();
  }
}
