import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';

export interface PopupSelectionProps {
  /** Words that are selected on the page. Null if there are none. */
  readonly selectedWords: number | null;
  readonly busy: boolean;
  readonly action: 'clip' | 'highlight';
  onAct(): void;
}

/**
 * Offers to clip what is selected, or to highlight it in a saved article. Renders nothing if
 * nothing is selected.
 */
export function PopupSelection({ selectedWords, busy, action, onAct }: PopupSelectionProps) {
  if (selectedWords === null) return null;
  return (
    <div class="popup__selection">
      <Icon name="text" />
      <p>{text('popup-selected', { total: selectedWords })}</p>
      <button
        type="button"
        class="button button--small"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onAct();
        }}
      >
        {action === 'clip' ? text('popup-clip-selection') : text('popup-highlight-selection')}
      </button>
    </div>
  );
}
