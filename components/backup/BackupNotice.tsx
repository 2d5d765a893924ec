import { Alert } from '../controls/Alert';
import { backupWords, formatAgo } from '../strings';
import type { BackupNoticeProps } from './backup-shown';

const tones = { failed: 'problem', old: 'notice', none: 'quiet' } as const;

/** That backups fail, are old, or are not made; it can be put aside. */
export function BackupNotice({ advice, clips, now, onSettings, onDismiss }: BackupNoticeProps) {
  const { notice } = backupWords;
  const hasFailed = advice.kind === 'failed';
  return (
    <div class="backup-notice">
      <Alert tone={tones[advice.kind]} icon={hasFailed ? 'alert' : 'info'}>
        {advice.kind === 'failed' ? (
          <>
            <p class="alert__happened">{notice.failed}</p>
            <p class="alert__more">
              {backupWords.happened(advice.code)} {backupWords.next(advice.code)}
            </p>
          </>
        ) : advice.kind === 'old' && advice.last !== null ? (
          <>
            <p class="alert__happened">{notice.old(formatAgo(advice.last, now))}</p>
            <p class="alert__more">{notice.oldNext}</p>
          </>
        ) : (
          <>
            <p class="alert__happened">{notice.none(clips)}</p>
            <p class="alert__more">
              {advice.last === null
                ? notice.noneNext
                : notice.lastNext(formatAgo(advice.last, now))}
            </p>
          </>
        )}
        <div class="alert__acts">
          <button type="button" class="button button--small" onClick={onSettings}>
            {notice.settings}
          </button>
          <button type="button" class="button button--small button--quiet" onClick={onDismiss}>
            {notice.later}
          </button>
        </div>
      </Alert>
    </div>
  );
}
