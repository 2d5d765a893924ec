import { IconButton } from '../controls/IconButton';
import { WorkProgress } from '../controls/WorkProgress';
import { text } from '../strings';
import '../strings/en/library/filling.ftl';
import type { FillProps } from './fill-status';

/** Progress and result of fetching texts, above the list while the dialog is closed. */
export function FillBar({ shown, ...props }: FillProps) {
  if (shown.step !== 'running' && shown.step !== 'done') return null;
  const { counts } = shown;
  return (
    <section class="work-bar filling__bar" aria-label={text('filling-title')}>
      {shown.step === 'running' ? (
        <>
          <WorkProgress
            label={text('filling-progress-label')}
            done={counts.done}
            total={counts.total}
          />
          <span class="work-bar__words">
            {text('filling-working', { done: counts.done, total: counts.total })}
          </span>
          <button type="button" class="button button--small" onClick={props.onShow}>
            {text('filling-show')}
          </button>
          <button type="button" class="button button--small" onClick={props.onStop}>
            {text('filling-stop')}
          </button>
        </>
      ) : (
        <>
          <span class="filling__result" role="status">
            {text('filling-came', { filled: counts.filled })}
          </span>
          <button type="button" class="button button--small" onClick={props.onShow}>
            {text('filling-report')}
          </button>
          <IconButton icon="close" label={text('filling-dismiss')} onClick={props.onClose} />
        </>
      )}
    </section>
  );
}
