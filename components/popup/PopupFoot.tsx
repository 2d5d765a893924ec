import type { ComponentChildren } from 'preact';
import { text } from '../strings';

export interface PopupFootProps {
  /** The primary button, if there is an action. */
  readonly children?: ComponentChildren;
  /** Null if the browser has no side panel, as on phones. */
  readonly onOpenPanel: (() => void) | null;
  onOpenLibrary(): void;
}

/** Footer actions of the popup, primary one first. */
export function PopupFoot({ children, onOpenPanel, onOpenLibrary }: PopupFootProps) {
  return (
    <footer class="popup__foot">
      {children}
      <div class="popup__places">
        {onOpenPanel && (
          <button type="button" class="button" onClick={onOpenPanel}>
            {text('common-side-panel')}
          </button>
        )}
        <button type="button" class="button button--quiet popup__library" onClick={onOpenLibrary}>
          {text('common-library')}
        </button>
      </div>
    </footer>
  );
}
