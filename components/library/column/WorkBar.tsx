import { WorkProgress } from '../../controls/WorkProgress';
import { libraryWords, words } from '../../strings';
import type { ClipsWork } from '../clips-edit';

export interface WorkBarProps {
  readonly work: ClipsWork;
  onCancel(): void;
}

/** A change of many clips that is under way, and a way to stop it. */
export function WorkBar({ work, onCancel }: WorkBarProps) {
  const { bulk } = libraryWords;
  return (
    <div class="work-bar">
      <WorkProgress label={bulk.workLabel} done={work.done} total={work.total} />
      <span class="work-bar__words">{bulk.working(work.done, work.total)}</span>
      <button type="button" class="button button--small" onClick={onCancel}>
        {words.common.cancel}
      </button>
    </div>
  );
}
