import { WorkProgress } from '../controls/WorkProgress';
import { backupWords } from '../strings';

export interface BackupProgressProps {
  readonly clips: number;
  /** null while it is not known. */
  readonly total: number | null;
  onStop(): void;
}

/** How far a backup has come, and a way to stop it. */
export function BackupProgress({ clips, total, onStop }: BackupProgressProps) {
  return (
    <div class="backup__run">
      <WorkProgress
        label={backupWords.progress}
        done={total === null ? undefined : Math.min(clips, total)}
        total={total ?? undefined}
      />
      <span role="status">{backupWords.running(clips, total)}</span>
      <button type="button" class="button button--small" onClick={onStop}>
        {backupWords.stop}
      </button>
    </div>
  );
}
