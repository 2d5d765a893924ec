import { Alert } from '../controls/Alert';
import { formatAgo, joinSentences, text } from '../strings';
import '../strings/en/library/backupnotice.ftl';
import { type BackupNoticeProps, needsPermission } from './backup-status';

const tones = { failed: 'problem', old: 'notice', none: 'quiet' } as const;

/** Dismissible notice: backups fail, are outdated, or are not made. */
export function BackupNotice({ advice, clips, now, onSettings, onDismiss }: BackupNoticeProps) {
  const hasFailed = advice.kind === 'failed';
  return (
    <div class="backup-notice">
      <Alert tone={tones[advice.kind]} icon={hasFailed ? 'alert' : 'info'}>
        {advice.kind === 'failed' ? (
          <>
            <p class="alert__happened">{text('backupnotice-failed')}</p>
            <p class="alert__more">
              {joinSentences([
                text(`backupnotice-trouble-${advice.code}.happened`),
                needsPermission(advice.code)
                  ? text('backupnotice-failed.allow')
                  : text(`backupnotice-trouble-${advice.code}.next`),
              ])}
            </p>
          </>
        ) : advice.kind === 'old' && advice.last !== null ? (
          <>
            <p class="alert__happened">
              {text('backupnotice-old', { ago: formatAgo(advice.last, now) })}
            </p>
            <p class="alert__more">{text('backupnotice-old.next')}</p>
          </>
        ) : (
          <>
            <p class="alert__happened">{text('backupnotice-none')}</p>
            <p class="alert__more">
              {advice.last === null
                ? text('backupnotice-none.next', { total: clips })
                : text('backupnotice-last-next', { ago: formatAgo(advice.last, now) })}
            </p>
          </>
        )}
        <div class="alert__actions">
          <button type="button" class="button button--small" onClick={onSettings}>
            {text('backupnotice-settings')}
          </button>
          <button type="button" class="button button--small button--quiet" onClick={onDismiss}>
            {text('backupnotice-later')}
          </button>
        </div>
      </Alert>
    </div>
  );
}
