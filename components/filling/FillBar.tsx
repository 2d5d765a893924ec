import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../controls/IconButton';
import { WorkProgress } from '../controls/WorkProgress';
import { joinDots, text } from '../strings';
import '../strings/en/library/filling.ftl';
import type { FillCounts, FillProps } from './fill-status';

export interface FillBarProps extends FillProps {
  /** The addresses in the search box. */
  readonly addresses: string;
}

/** Progress and result of fetching texts, above the list while the dialog is closed. */
export function FillBar({ shown, ...props }: FillBarProps) {
  const [addresses] = useState(props.addresses);
  const isOver = shown.step === 'done' && props.isOfTyped && props.addresses !== addresses;
  useEffect(() => {
    if (isOver) props.onClose();
  }, [isOver]);
  if (isOver) return null;
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
            {describeResult(counts)}
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

/** Says how many articles were fetched, and how many pages are still links. */
function describeResult({ total, done, filled, missed }: FillCounts): string {
  // Others were deleted, or filled by another page, in the meantime.
  const left = missed + (total - done);
  if (filled === 0) return text(left === 0 ? 'filling-none-left' : 'filling-left', { left });
  const came = text('filling-came', { filled });
  return joinDots([came, left > 0 ? text('filling-left', { left }) : null]);
}
