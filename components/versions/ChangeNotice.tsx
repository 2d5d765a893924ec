import type { StoryChange } from '../../core/diff';
import { Alert } from '../controls/Alert';
import { describeChange, describeParagraphs, versionWords } from '../strings';

export interface ChangeNoticeProps {
  readonly change: StoryChange;
  /** Whether the differences are shown. */
  readonly isSeen: boolean;
  readonly busy: boolean;
  onSee(): void;
  /** Left out where the button to keep stands elsewhere. */
  onKeep?(): void;
}

/** Says how the page in front differs from the kept copy, and lets the reader look and keep. Nothing where it says the same. */
export function ChangeNotice({ change, isSeen, busy, onSee, onKeep }: ChangeNoticeProps) {
  if (change.kind === 'same') return null;
  if (change.kind === 'pageIsPreview') {
    return (
      <Alert tone="quiet" icon="lock">
        {versionWords.pageIsPreview}
      </Alert>
    );
  }
  const isWhole = change.kind === 'copyIsPreview';
  const detail = isWhole ? '' : describeParagraphs(change);
  return (
    <Alert tone="notice" icon="refresh">
      <p>{isWhole ? versionWords.copyIsPreview : describeChange(change)}</p>
      <p class="alert__more">
        {detail !== '' && `${detail}. `}
        {versionWords.changedSafe}
      </p>
      <div class="alert__acts">
        {onKeep && (
          <button
            type="button"
            class="button button--small button--primary"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onKeep();
            }}
          >
            {busy ? versionWords.keeping : isWhole ? versionWords.keepWhole : versionWords.keep}
          </button>
        )}
        <button type="button" class="button button--small" aria-expanded={isSeen} onClick={onSee}>
          {isSeen ? versionWords.hide : versionWords.see}
        </button>
      </div>
    </Alert>
  );
}
