import { Alert } from '../controls/Alert';
import { Dialog } from '../controls/Dialog';
import { DialogFoot } from '../controls/DialogFoot';
import { FailureAlert } from '../controls/FailureAlert';
import { Waiting } from '../controls/Waiting';
import { WorkProgress } from '../controls/WorkProgress';
import { formatNumber, text } from '../strings';
import '../strings/en/library/filling.ftl';
import { FillReport } from './FillReport';
import type { FillCounts, FillProps, FillStatus } from './fill-status';

const minuteMs = 60_000;
/** Longer durations are shown in hours. */
const maxMinutes = 89;

type Step<Name extends FillStatus['step']> = Extract<FillStatus, { step: Name }>;

/** Explains, shows and reports the fetching of texts for links. */
export function FillDialog(props: FillProps) {
  return (
    <Dialog title={text('filling-title')} isWide onClose={props.onClose}>
      <div class="filling">
        <FillStep {...props} />
      </div>
    </Dialog>
  );
}

function FillStep(props: FillProps) {
  const { shown } = props;
  switch (shown.step) {
    case 'counting':
      return (
        <>
          <Waiting message={text('filling-counting')} />
          <DialogFoot actions={[{ label: text('filling-cancel'), onClick: props.onClose }]} />
        </>
      );
    case 'ready':
      return <Ready {...props} shown={shown} />;
    case 'running':
      return <Running {...props} shown={shown} />;
    case 'done':
      return (
        <>
          <p class="filling__status" role="status">
            {text(`filling-ended-${shown.failure ? 'failed' : (shown.ended ?? 'done')}`)}
          </p>
          {shown.failure && (
            <FailureAlert failure={shown.failure} safe={text('filling-ended-failed.safe')} />
          )}
          <Counts counts={shown.counts} />
          <FillReport title={text('filling-report.title')} groups={shown.groups} />
          <DialogFoot
            actions={[{ label: text('filling-close'), isPrimary: true, onClick: props.onClose }]}
          />
        </>
      );
  }
}

function Ready({ shown, ...props }: FillProps & { readonly shown: Step<'ready'> }) {
  const { total, missedBefore, trouble, failure } = shown;
  const missed = missedBefore.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {failure && <FailureAlert failure={failure} />}
      {trouble && (
        <Alert tone="problem" icon="alert">
          <p>{text(`filling-trouble-${trouble}`)}</p>
        </Alert>
      )}
      {total === 0 ? (
        failure === null && <p>{text('filling-nothing')}</p>
      ) : (
        <>
          <ul class="filling__plan">
            {(['pace', 'privacy', 'kept', 'open'] as const).map((point) => (
              <li key={point}>{text(`filling-plan-${point}`)}</li>
            ))}
          </ul>
          <p class="filling__status">{nameDuration(shown.aboutMs)}</p>
        </>
      )}
      {missed > 0 && (
        <>
          <FillReport
            title={text('filling-missed-before', { total: missed })}
            groups={missedBefore}
          />
          <label class="radio-line">
            <input
              type="checkbox"
              checked={shown.isAgain}
              onChange={(event) => props.onAgain(event.currentTarget.checked)}
            />
            <span>{text('filling-again')}</span>
          </label>
        </>
      )}
      <DialogFoot
        actions={[
          { label: text('filling-cancel'), onClick: props.onClose },
          {
            label: text('filling-start', { total }),
            isPrimary: true,
            isDisabled: total === 0,
            onClick: props.onStart,
          },
        ]}
      />
    </>
  );
}

function Running({ shown, ...props }: FillProps & { readonly shown: Step<'running'> }) {
  const { counts, site, isResting } = shown;
  return (
    <>
      <div class="filling__work">
        <WorkProgress
          label={text('filling-progress-label')}
          done={counts.done}
          total={counts.total}
        />
        <span>{text('filling-working', { done: counts.done, total: counts.total })}</span>
        <span class="filling__site">
          {isResting ? text('filling-resting') : text('filling-at', { site })}
        </span>
      </div>
      <Counts counts={counts} />
      <DialogFoot
        actions={[
          { label: text('filling-stop'), onClick: props.onStop },
          { label: text('filling-hide'), isPrimary: true, onClick: props.onClose },
        ]}
      />
    </>
  );
}

function Counts({ counts }: { readonly counts: FillCounts }) {
  const { filled, missed, previews, marks, lostMarks } = counts;
  const said = [
    [text('filling-count-filled'), filled, true],
    [text('filling-count-previews'), previews, previews > 0],
    [text('filling-count-missed'), missed, missed > 0],
    [text('filling-count-marks'), marks, marks > 0],
  ] as const;
  return (
    <>
      <dl class="import__counts">
        {said.map(
          ([name, value, isShown]) =>
            isShown && (
              <div key={name} class="import__count">
                <dt>{name}</dt>
                <dd>{formatNumber(value)}</dd>
              </div>
            ),
        )}
      </dl>
      {lostMarks > 0 && (
        <p class="filling__soft">{text('filling-lost-marks', { lost: lostMarks })}</p>
      )}
    </>
  );
}

function nameDuration(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / minuteMs));
  return minutes > maxMinutes
    ? text('filling-about-hours', { total: Math.round(minutes / 60) })
    : text('filling-about-minutes', { total: minutes });
}
