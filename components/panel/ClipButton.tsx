import { text } from '../strings';
import '../strings/en/panels/popup.ftl';
import type { PanelProps } from './panel-props';

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
      {busy ? text('popup-clipping') : text('popup-clip')}
    </button>
  );
}
