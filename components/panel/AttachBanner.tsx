import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/panels/panel.ftl';
import type { Attaching, PanelProps } from './panel-props';

export interface AttachBannerProps extends Pick<PanelProps, 'onAttach' | 'onCancelAttach'> {
  readonly attaching: Attaching;
  /** True if the clip's page is in front, so the place can be chosen there. */
  readonly isOpen: boolean;
}

/** Explains how to choose a new place for an annotation, until the user finishes or cancels. */
export function AttachBanner({ attaching, isOpen, onAttach, onCancelAttach }: AttachBannerProps) {
  const banner = useRef<HTMLElement>(null);
  useFocusWhile(banner, attaching.annotationId);
  return (
    <section
      ref={banner}
      class="attach-banner"
      aria-label={text('panel-attach-label')}
      aria-describedby="attach-how"
      tabIndex={-1}
    >
      <p id="attach-how" role="status">
        {isOpen ? text('panel-attach-on-page') : text('panel-attach-in-copy')}
      </p>
      <blockquote class="attach-banner__quote" dir="auto">
        {text('common-quoted', { text: attaching.quote })}
      </blockquote>
      <div class="attach-banner__actions">
        <button
          type="button"
          class="button button--primary"
          // Keeps the selection in the saved copy.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onAttach}
        >
          {text('panel-attach-attach')}
        </button>
        <button type="button" class="button" onClick={onCancelAttach}>
          {text('common-cancel')}
        </button>
      </div>
      <p role="alert" class="attach-banner__problem">
        {attaching.trouble !== null && (
          <>
            <Icon name="alert" />
            {text(`panel-attach-${attaching.trouble}`)}
          </>
        )}
      </p>
    </section>
  );
}

/**
 * Focuses an element while it is rendered, then restores focus unless the user moved it
 * elsewhere. Keeps selected text.
 */
function useFocusWhile(element: RefObject<HTMLElement>, key: string): void {
  useEffect(() => {
    const own = element.current;
    const page = own?.ownerDocument;
    if (!own || !page) return;
    const before = page.activeElement as HTMLElement | null;
    own.focus({ preventScroll: true });
    return () => {
      const { activeElement, body } = page;
      if (activeElement !== body && !own.contains(activeElement)) return;
      // The button may be in a hidden tab or removed: located passages move to another list.
      const isShown = before?.isConnected && before !== body && !before.closest('[hidden]');
      const panel = page.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])');
      (isShown ? before : panel)?.focus({ preventScroll: true });
    };
  }, [element, key]);
}
