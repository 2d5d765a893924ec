import type { BackupState } from '../../core/backup';
import { Alert } from '../controls/Alert';
import { AlertDetail } from '../controls/FailureAlert';
import { joinSentences, text } from '../strings';
import '../strings/en/library/backup.ftl';
import '../strings/en/library/backupnotice.ftl';
import { needsPermission } from './backup-status';

export interface BackupTroubleProps {
  readonly trouble: NonNullable<BackupState['trouble']>;
  onAllow(): void;
  onChooseFolder(): void;
  onBackUp(): void;
}

/** Why the last backup failed, and what to do. */
export function BackupTrouble({ trouble, ...props }: BackupTroubleProps) {
  const { code, detail } = trouble;
  const act = needsPermission(code)
    ? ([text('backup-allow'), props.onAllow] as const)
    : code === 'no-folder'
      ? ([text('backup-choose-folder'), props.onChooseFolder] as const)
      : ([text('backup-again'), props.onBackUp] as const);
  return (
    <Alert tone="problem" icon="alert">
      <p class="alert__happened">{text(`backupnotice-trouble-${code}.happened`)}</p>
      <p class="alert__more">
        {joinSentences([text('backup-safe'), text(`backupnotice-trouble-${code}.next`)])}
      </p>
      <AlertDetail detail={detail} />
      <div class="alert__actions">
        <button type="button" class="button button--small" onClick={act[1]}>
          {act[0]}
        </button>
      </div>
    </Alert>
  );
}
