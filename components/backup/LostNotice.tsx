import type { LastSeen } from '../../core/exchange/backups';
import { Alert } from '../controls/Alert';
import { backupWords, formatAgo } from '../strings';

export interface LostNoticeProps {
  readonly lost: LastSeen;
  readonly now: Date;
  onRestore(): void;
  onDismiss(): void;
}

/** That the browser has lost the library, and what brings it back. */
export function LostNotice({ lost, now, onRestore, onDismiss }: LostNoticeProps) {
  const words = backupWords.lost;
  return (
    <div class="backup-notice">
      <Alert tone="problem" icon="alert">
        <p class="alert__happened">{words.happened}</p>
        <p class="alert__more">
          {words.held(lost.clips, formatAgo(lost.seenAt, now))}{' '}
          {lost.backup === null
            ? words.noBackup
            : words.backup(lost.backup.name, formatAgo(lost.backup.madeAt, now))}
        </p>
        <div class="alert__acts">
          <button type="button" class="button button--small" onClick={onRestore}>
            {backupWords.restore}
          </button>
          <button type="button" class="button button--small button--quiet" onClick={onDismiss}>
            {words.putAway}
          </button>
        </div>
      </Alert>
    </div>
  );
}
