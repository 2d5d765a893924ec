import type { ComponentChildren } from 'preact';
import { PopupFoot } from './PopupFoot';

export interface PopupPlainProps {
  readonly children: ComponentChildren;
  onOpenPanel(): void;
  onOpenLibrary(): void;
}

/** The popup without a story. Still links to the library. */
export function PopupPlain({ children, onOpenPanel, onOpenLibrary }: PopupPlainProps) {
  return (
    <>
      <div class="popup__body">{children}</div>
      <PopupFoot onOpenPanel={onOpenPanel} onOpenLibrary={onOpenLibrary} />
    </>
  );
}
