import type { ComponentChildren } from 'preact';
import { text } from '../strings';

export interface PopupFootProps {
  /** The primary button, where there is something to do. */
  readonly children?: ComponentChildren;
  onOpenPanel(): void;
  onOpenLibrary(): void;
}

/** The acts at the foot of the popup; the primary one comes first. */
export function PopupFoot({ children, onOpenPanel, onOpenLibrary }: PopupFootProps) {
  return (
    <footer class="popup__foot">
      {children}
      <button type="button" class="button" onClick={onOpenPanel}>
        {text('common-side-panel')}
      </button>
      <button type="button" class="button button--quiet popup__library" onClick={onOpenLibrary}>
        {text('common-library')}
      </button>
    </footer>
  );
}
