import { text } from '../strings';
import '../strings/en/library/export.ftl';
import type { ExportProgress } from './export-props';

export interface ExportProgressBarProps {
  readonly progress: ExportProgress;
  onCancel(): void;
}

/** Progress of a long export, with a cancel button. */
export function ExportProgressBar({ progress, onCancel }: ExportProgressBarProps) {
  const { done, total } = progress;
  return (
    <div class="export-progress">
      <div class="export-progress__words">
        <span>
          {total === null
            ? text('export-progress.so-far', { done })
            : text('export-progress', { done, total })}
        </span>
        <progress
          aria-label={text('export-progress.label')}
          {...(total !== null && { max: Math.max(total, 1), value: done })}
        />
      </div>
      <button type="button" class="button button--small" onClick={onCancel}>
        {text('common-cancel')}
      </button>
    </div>
  );
}
