import { nameClipping } from '../article/name-clipping';
import { text } from '../strings';
import type { PanelPage, PanelProps } from './panel-props';

export interface ClipButtonProps extends Pick<PanelProps, 'busy' | 'onClip'> {
  readonly page: Extract<PanelPage, { kind: 'article' }>;
}

export function ClipButton({ busy, onClip, page }: ClipButtonProps) {
  return (
    <button
      type="button"
      class="button button--primary"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) onClip();
      }}
    >
      {busy ? text('common-saving') : nameClipping(page.summary.completeness)}
    </button>
  );
}
