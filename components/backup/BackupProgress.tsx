import { WorkProgress } from '../controls/WorkProgress';
import { text } from '../strings';
import '../strings/en/library/backup.ftl';

export interface BackupProgressProps {
  readonly clips: number;
  /** Null while unknown. */
  readonly total: number | null;
  onStop(): void;
}

/** Progress of a backup, with a stop button. */
export function BackupProgress({ clips, total, onStop }: BackupProgressProps) {
  return (
    <div class="backup__run">
      <WorkProgress
        label={text('backup-progress')}
        done={total === null ? undefined : Math.min(clips, total)}
        total={total ?? undefined}
      />
      <span role="status">
        {total === null
          ? text('backup-running.so-far', { done: clips })
          : text('backup-running', { done: Math.min(clips, total), total })}
      </span>
      <button type="button" class="button button--small" onClick={onStop}>
        {text('backup-stop')}
      </button>
    </div>
  );
}
