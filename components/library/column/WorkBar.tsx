import { WorkProgress } from '../../controls/WorkProgress';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import type { ClipsWork } from '../clips-edit';

export interface WorkBarProps {
  readonly work: ClipsWork;
  onCancel(): void;
}

/** Progress of a change of many clips, with a cancel button. */
export function WorkBar({ work, onCancel }: WorkBarProps) {
  return (
    <div class="work-bar">
      <WorkProgress label={text('library-bulk-work-label')} done={work.done} total={work.total} />
      <span class="work-bar__words">
        {text('library-bulk-working', { done: work.done, total: work.total })}
      </span>
      <button type="button" class="button button--small" onClick={onCancel}>
        {text('common-cancel')}
      </button>
    </div>
  );
}
