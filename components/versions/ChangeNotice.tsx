import type { StoryChange } from '../../core/diff';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import { describeChange, describeParagraphs } from '../strings/describe-change';
import '../strings/en/reading/versions.ftl';

export interface ChangeNoticeProps {
  readonly change: StoryChange;
  /** True if the differences are shown. */
  readonly isSeen: boolean;
  readonly busy: boolean;
  onSee(): void;
  /** Omitted if the save button is elsewhere. */
  onKeep?(): void;
}

/**
 * Says how the page in front differs from the saved copy, with buttons to view the changes and
 * save them. Renders nothing if they are the same.
 */
export function ChangeNotice({ change, isSeen, busy, onSee, onKeep }: ChangeNoticeProps) {
  if (change.kind === 'same') return null;
  if (change.kind === 'pageIsPreview') {
    return (
      <Alert tone="quiet" icon="lock">
        {text('versions-page-is-preview')}
      </Alert>
    );
  }
  const isWhole = change.kind === 'copyIsPreview';
  const detail = isWhole ? '' : describeParagraphs(change);
  return (
    <Alert tone="notice" icon="refresh">
      <p>{isWhole ? text('versions-copy-is-preview') : describeChange(change)}</p>
      <p class="alert__more">
        {detail !== '' && `${detail}. `}
        {text('versions-changed-safe')}
      </p>
      <div class="alert__actions">
        {onKeep && (
          <button
            type="button"
            class="button button--small button--primary"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onKeep();
            }}
          >
            {busy
              ? text('versions-keeping')
              : isWhole
                ? text('versions-keep-whole')
                : text('versions-keep')}
          </button>
        )}
        <button type="button" class="button button--small" aria-expanded={isSeen} onClick={onSee}>
          {isSeen ? text('versions-hide') : text('versions-see')}
        </button>
      </div>
    </Alert>
  );
}
