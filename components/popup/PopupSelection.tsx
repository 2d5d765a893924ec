import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';

export interface PopupSelectionProps {
  /** Words that are selected on the page. Null if there are none. */
  readonly selectedWords: number | null;
  readonly busy: boolean;
  onClip(): void;
}

/** Offers to clip what is selected, next to the article. Renders nothing if nothing is selected. */
export function PopupSelection({ selectedWords, busy, onClip }: PopupSelectionProps) {
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
          if (!busy) onClip();
        }}
      >
        {text('popup-clip-selection')}
      </button>
    </div>
  );
}
