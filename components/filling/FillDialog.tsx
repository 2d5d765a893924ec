import { Alert } from '../controls/Alert';
import { Dialog } from '../controls/Dialog';
import { DialogFoot } from '../controls/DialogFoot';
import { FailureAlert } from '../controls/FailureAlert';
import { Waiting } from '../controls/Waiting';
import { WorkProgress } from '../controls/WorkProgress';
import { fillWords } from '../strings';
import { FillReport } from './FillReport';
import type { FillCounts, FillProps, FillShown } from './fill-shown';

type Step<Name extends FillShown['step']> = Extract<FillShown, { step: Name }>;

/** What fetching the texts of links means, how far it is, and what came of it. */
export function FillDialog(props: FillProps) {
  return (
    <Dialog title={fillWords.title} isWide onClose={props.onClose}>
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
          <Waiting words={fillWords.counting} />
          <DialogFoot acts={[{ label: fillWords.cancel, onAct: props.onClose }]} />
        </>
      );
    case 'ready':
      return <Ready {...props} shown={shown} />;
    case 'running':
      return <Running {...props} shown={shown} />;
    case 'done':
      return (
        <>
          <p class="filling__told" role="status">
            {fillWords.ended[shown.ended ?? (shown.failure ? 'stopped' : 'done')]}
          </p>
          {shown.failure && <FailureAlert failure={shown.failure} />}
          <Counts counts={shown.counts} />
          <FillReport title={fillWords.reportTitle} groups={shown.groups} />
          <DialogFoot acts={[{ label: fillWords.close, isPrimary: true, onAct: props.onClose }]} />
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
          <p>{fillWords.trouble[trouble]}</p>
        </Alert>
      )}
      {total === 0 ? (
        <p>{fillWords.nothing}</p>
      ) : (
        <>
          <ul class="filling__plan">
            {fillWords.plan.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="filling__told">{fillWords.about(shown.aboutMs)}</p>
        </>
      )}
      {missed > 0 && (
        <>
          <FillReport title={fillWords.missedBefore(missed)} groups={missedBefore} />
          <label class="radio-line">
            <input
              type="checkbox"
              checked={shown.isAgain}
              onChange={(event) => props.onAgain(event.currentTarget.checked)}
            />
            <span>{fillWords.again}</span>
          </label>
        </>
      )}
      <DialogFoot
        acts={[
          { label: fillWords.cancel, onAct: props.onClose },
          {
            label: fillWords.start(total),
            isPrimary: true,
            isDisabled: total === 0,
            onAct: props.onStart,
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
        <WorkProgress label={fillWords.progressLabel} done={counts.done} total={counts.total} />
        <span>{fillWords.working(counts.done, counts.total)}</span>
        <span class="filling__site">{isResting ? fillWords.resting : fillWords.at(site)}</span>
      </div>
      <Counts counts={counts} />
      <DialogFoot
        acts={[
          { label: fillWords.stop, onAct: props.onStop },
          { label: fillWords.goOn, isPrimary: true, onAct: props.onClose },
        ]}
      />
    </>
  );
}

function Counts({ counts }: { readonly counts: FillCounts }) {
  const { filled, missed, previews, marks, lostMarks } = counts;
  const said = [
    [fillWords.counts.filled, filled, true],
    [fillWords.counts.previews, previews, previews > 0],
    [fillWords.counts.missed, missed, missed > 0],
    [fillWords.counts.marks, marks, marks > 0],
  ] as const;
  return (
    <>
      <dl class="import__counts">
        {said.map(
          ([name, value, isSaid]) =>
            isSaid && (
              <div key={name} class="import__count">
                <dt>{name}</dt>
                <dd>{fillWords.number(value)}</dd>
              </div>
            ),
        )}
      </dl>
      {lostMarks > 0 && <p class="filling__soft">{fillWords.lostMarks(lostMarks)}</p>}
    </>
  );
}
