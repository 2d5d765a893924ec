import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { deskWords, words } from '../words';
import type { Attaching, PanelProps } from './panel-props';

export interface AttachBannerProps extends Pick<PanelProps, 'onAttach' | 'onCancelAttach'> {
  readonly attaching: Attaching;
  /** Whether its page is in front, so that the place can be chosen there. */
  readonly isOpen: boolean;
}

/** Says how to give an annotation its new place, until that is done or given up. */
export function AttachBanner({ attaching, isOpen, onAttach, onCancelAttach }: AttachBannerProps) {
  const banner = useRef<HTMLElement>(null);
  useEffect(() => banner.current?.focus({ preventScroll: true }), [attaching.annotationId]);
  return (
    <section ref={banner} class="attach" aria-label={deskWords.attach.label} tabIndex={-1}>
      <p role="status">{isOpen ? deskWords.attach.onPage : deskWords.attach.inCopy}</p>
      <blockquote class="attach__quote" dir="auto">
        “{attaching.quote}”
      </blockquote>
      <div class="attach__acts">
        <button
          type="button"
          class="button button--primary"
          // What is selected in the saved copy must stay so.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onAttach}
        >
          {deskWords.attach.attach}
        </button>
        <button type="button" class="button" onClick={onCancelAttach}>
          {words.common.cancel}
        </button>
      </div>
      <p role="alert" class="attach__trouble">
        {attaching.trouble !== null && (
          <>
            <Icon name="alert" />
            {deskWords.attach[attaching.trouble]}
          </>
        )}
      </p>
    </section>
  );
}
