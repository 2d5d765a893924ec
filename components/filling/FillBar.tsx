import { IconButton } from '../controls/IconButton';
import { WorkProgress } from '../controls/WorkProgress';
import { fillWords } from '../strings';
import type { FillProps } from './fill-shown';

/** Above the list: how far the fetching of texts is while its dialog is closed, and what came of it. */
export function FillBar({ shown, ...props }: FillProps) {
  if (shown.step !== 'running' && shown.step !== 'done') return null;
  const { counts } = shown;
  return (
    <section class="work-bar filling__bar" aria-label={fillWords.title}>
      {shown.step === 'running' ? (
        <>
          <WorkProgress label={fillWords.progressLabel} done={counts.done} total={counts.total} />
          <span class="work-bar__words">{fillWords.working(counts.done, counts.total)}</span>
          <button type="button" class="button button--small" onClick={props.onShow}>
            {fillWords.show}
          </button>
          <button type="button" class="button button--small" onClick={props.onStop}>
            {fillWords.stop}
          </button>
        </>
      ) : (
        <>
          <span class="filling__came" role="status">
            {fillWords.came(counts.filled)}
          </span>
          <button type="button" class="button button--small" onClick={props.onShow}>
            {fillWords.report}
          </button>
          <IconButton icon="close" label={fillWords.dismiss} onClick={props.onClose} />
        </>
      )}
    </section>
  );
}
