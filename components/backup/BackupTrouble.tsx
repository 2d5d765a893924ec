import type { BackupState } from '../../core/exchange/backups';
import { Alert } from '../controls/Alert';
import { backupWords, words } from '../strings';

export interface BackupTroubleProps {
  readonly trouble: NonNullable<BackupState['trouble']>;
  onAllow(): void;
  onChooseFolder(): void;
  onBackUp(): void;
}

/** Why the last backup was not made, and what to do. */
export function BackupTrouble({ trouble, ...props }: BackupTroubleProps) {
  const { code, detail } = trouble;
  const act =
    code === 'no-permission' || code === 'folder-locked'
      ? ([backupWords.allow, props.onAllow] as const)
      : code === 'no-folder'
        ? ([backupWords.chooseFolder, props.onChooseFolder] as const)
        : ([backupWords.again, props.onBackUp] as const);
  return (
    <Alert tone="problem" icon="alert">
      <p class="alert__happened">{backupWords.happened(code)}</p>
      <p class="alert__more">
        {backupWords.safe} {backupWords.next(code)}
      </p>
      {detail !== null && <p class="alert__detail">{words.common.details(detail)}</p>}
      <div class="alert__acts">
        <button type="button" class="button button--small" onClick={act[1]}>
          {act[0]}
        </button>
      </div>
    </Alert>
  );
}
