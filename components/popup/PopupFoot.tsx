import type { ComponentChildren } from 'preact';
import { words } from '../strings';

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
        {words.common.sidePanel}
      </button>
      <button type="button" class="button button--quiet popup__library" onClick={onOpenLibrary}>
        {words.common.library}
      </button>
    </footer>
  );
}
