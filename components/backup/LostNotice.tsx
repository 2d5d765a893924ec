import type { LastSeen } from '../../core/backup';
import { Alert } from '../controls/Alert';
import { formatAgo, joinSentences, text } from '../strings';
import '../strings/en/library/backup.ftl';

export interface LostLibrary extends LastSeen {
  /** Whether there is a copy of what the user typed. */
  readonly hasCopy: boolean;
}

export interface LostNoticeProps {
  readonly lost: LostLibrary;
  readonly now: Date;
  onRestore(): void;
  onRestoreCopy(): void;
  onDismiss(): void;
}

/** Tells the user that the browser lost the library, and how to restore it. */
export function LostNotice({ lost, now, onRestore, onRestoreCopy, onDismiss }: LostNoticeProps) {
  return (
    <div class="backup-notice">
      <Alert tone="problem" icon="alert">
        <p class="alert__happened">{text('backup-lost-happened')}</p>
        <p class="alert__more">
          {joinSentences([
            text('backup-lost-held', { total: lost.clips, ago: formatAgo(lost.seenAt, now) }),
            lost.hasCopy && text('backup-lost-copy'),
            lost.backup === null
              ? text(lost.hasCopy ? 'backup-lost-no-backup.copy' : 'backup-lost-no-backup')
              : text('backup-lost-backup', {
                  name: lost.backup.name,
                  ago: formatAgo(lost.backup.madeAt, now),
                }),
          ])}
        </p>
        <div class="alert__actions">
          {lost.hasCopy && (
            <button type="button" class="button button--small" onClick={onRestoreCopy}>
              {text('backup-lost-copy.act')}
            </button>
          )}
          <button type="button" class="button button--small" onClick={onRestore}>
            {text(lost.hasCopy ? 'backup-lost-copy.backup' : 'backup-restore')}
          </button>
          <button type="button" class="button button--small button--quiet" onClick={onDismiss}>
            {text('backup-lost-put-away')}
          </button>
        </div>
      </Alert>
    </div>
  );
}
