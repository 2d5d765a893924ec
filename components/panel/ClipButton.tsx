import { words } from '../strings';
import type { PanelProps } from './panel-props';

/** Clip the article in front, from the panel. */
export function ClipButton({ busy, onClip }: Pick<PanelProps, 'busy' | 'onClip'>) {
  return (
    <button
      type="button"
      class="button button--primary"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) onClip();
      }}
    >
      {busy ? words.popup.clipping : words.popup.clip}
    </button>
  );
}
