import { exportWords, words } from '../strings';
import type { ExportProgress } from './export-props';

export interface ExportProgressBarProps {
  readonly progress: ExportProgress;
  onCancel(): void;
}

/** A long export under way, which can be cancelled. */
export function ExportProgressBar({ progress, onCancel }: ExportProgressBarProps) {
  const { done, total } = progress;
  return (
    <div class="export-progress">
      <div class="export-progress__words">
        <span>{exportWords.progress(done, total)}</span>
        <progress
          class="export-progress__bar"
          aria-label={exportWords.progressLabel}
          {...(total !== null && { max: Math.max(total, 1), value: done })}
        />
      </div>
      <button type="button" class="button button--small" onClick={onCancel}>
        {words.common.cancel}
      </button>
    </div>
  );
}
