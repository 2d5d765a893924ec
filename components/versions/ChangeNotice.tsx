import type { StoryChange } from '../../core/diff';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import { describeChange, describeParagraphs } from '../strings/describe-change';
import '../strings/en/reading/versions.ftl';
import { joinSentences } from '../strings/join';

export interface ChangeNoticeProps {
  readonly change: StoryChange;
  readonly now: Date;
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
export function ChangeNotice({ change, now, isSeen, busy, onSee, onKeep }: ChangeNoticeProps) {
  if (change.kind === 'same') return null;
  if (!isKeepable(change)) {
    return (
      <Alert tone="quiet" icon="lock">
        {text('versions-page-is-preview')}
      </Alert>
    );
  }
  const safety = describeSafety(change);
  const isOtherKind = /^copyIs(Selection|Page|Link)$/.test(change.kind);
  return (
    <Alert
      tone={isOtherKind ? 'quiet' : 'notice'}
      icon={change.kind === 'copyIsLink' ? 'link' : isOtherKind ? 'text' : 'refresh'}
    >
      <p>{describeDifference(change, now)}</p>
      {safety !== '' && <p class="alert__more">{safety}</p>}
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
            {busy ? text('common-saving') : nameKeeping(change)}
          </button>
        )}
        {!isOtherKind && (
          <button type="button" class="button button--small" aria-expanded={isSeen} onClick={onSee}>
            {isSeen ? text('versions-hide') : text('versions-see')}
          </button>
        )}
      </div>
    </Alert>
  );
}

/** A change that can be kept as a version. */
type KeepableChange = Exclude<StoryChange, { kind: 'same' | 'pageIsPreview' }>;

/** True if the page can be saved as a version. */
export function isKeepable(
  change: StoryChange | { readonly kind: 'unknown' },
): change is KeepableChange {
  return change.kind === 'changed' || change.kind.startsWith('copyIs');
}

/** The label of the button that saves the page as a version. */
export function nameKeeping(change: KeepableChange): string {
  switch (change.kind) {
    case 'changed':
      return text('versions-keep');
    case 'copyIsPreview':
      return text('versions-keep-whole');
    case 'copyIsLink':
      return text('versions-keep-text');
    case 'copyIsSelection':
      return text('versions-keep-all', { kind: change.page });
    default:
      return text('versions-keep-all', { kind: 'article' });
  }
}

function describeDifference(change: KeepableChange, now: Date): string {
  switch (change.kind) {
    case 'changed':
      return describeChange(change, now);
    case 'copyIsPreview':
      return text('versions-copy-is-preview');
    case 'copyIsSelection':
      return text('versions-copy-is-selection');
    case 'copyIsPage':
      return text('versions-copy-is-page');
    case 'copyIsLink':
      return text('versions-copy-is-link');
  }
}

function describeSafety(change: KeepableChange): string {
  if (change.kind === 'copyIsSelection')
    return text('versions-copy-is-selection.safe', { kind: change.page });
  if (change.kind === 'copyIsLink') return '';
  const detail = change.kind === 'changed' && !change.savedAt ? describeParagraphs(change) : '';
  return joinSentences([detail, text('versions-changed-safe')]);
}
