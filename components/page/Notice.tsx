import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/panels/page.ftl';

interface NoticeAction {
  readonly label: string;
  onAct(): void;
}

export interface NoticeProps {
  /** What happened ("Clipped to your library."). If empty, only the live region is rendered. */
  readonly message: string;
  /** A second, less prominent line, or null. */
  readonly detail: string | null;
  /** `open`: waiting for the user. */
  readonly tone: 'done' | 'open' | 'problem';
  readonly action: NoticeAction | null;
  /** Leaves room for a clip's tags and note, which the page must not be able to read. */
  readonly hasFields?: boolean;
  /** True if the shortcut leads to these. */
  readonly isReached?: boolean;
  onDismiss(): void;
}

const icons = { done: 'check', open: 'note', problem: 'alert' } as const;

/**
 * A small live region on a page, rendered inside a shadow root with `notice.css`.
 *
 * Render it empty first and set the text a moment later; otherwise screen readers may miss it.
 */
export function Notice(props: NoticeProps) {
  const { message, detail, tone, action, hasFields = false, isReached = false, onDismiss } = props;
  return (
    <div
      class={message === '' ? 'notice' : `notice notice--${tone}`}
      role="status"
      aria-live={tone === 'problem' ? 'assertive' : 'polite'}
      aria-label={text('page-notice-label')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onDismiss();
      }}
    >
      {message !== '' && (
        <>
          <Icon name={icons[tone]} />
          <div class="notice__words">
            <p class="notice__message" dir="auto">
              {message}
            </p>
            {detail !== null && <p class="notice__detail">{detail}</p>}
            {isReached && <p class="visually-hidden">{text('page-notice-again')}</p>}
          </div>
          {action && (
            <button
              type="button"
              class="button button--quiet button--small notice__action"
              onClick={action.onAct}
            >
              {action.label}
            </button>
          )}
          <button
            type="button"
            class="button button--quiet button--small"
            aria-label={text('common-dismiss')}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
          {hasFields && <div class="notice__fields" aria-live="off" />}
        </>
      )}
    </div>
  );
}
