import { diffText, type Run } from '../../core/diff';
import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import { RunWords } from '../versions/RunWords';
import type { CardPartProps } from './card-props';
import type { ChangedWording as Changed } from './placed-annotation';
import { shortenRuns } from './shorten-runs';

export interface ChangedPassageProps extends CardPartProps {
  readonly changed: Changed;
}

/** Shows the highlighted and the current wording, with actions to keep or accept the change. */
export function ChangedPassage({ placed, changed, callbacks, isStop, short }: ChangedPassageProps) {
  const { id, passage } = placed.annotation;
  const { onDismissWording, onAcceptWording, onReattach } = callbacks;
  const isAccepted = passage.accepted === changed.words;
  const { exact } = passage.quote;
  // `diffText` takes the text of unchanged runs from its second argument. To show the old wording
  // with its own whitespace, the diff is run the other way round.
  const before = shortenRuns(diffText(changed.words, exact)).flatMap((run): Run[] =>
    run.kind === 'deleted' ? [] : [{ ...run, kind: run.kind === 'same' ? 'same' : 'deleted' }],
  );
  const after = shortenRuns(diffText(exact, changed.words)).filter(
    ({ kind }) => kind !== 'deleted',
  );
  const actions = [
    ...(onDismissWording && !isAccepted
      ? [
          {
            label: text('highlights-keep-wording'),
            onClick: () => onDismissWording(id, changed.words),
          },
        ]
      : []),
    ...(onAcceptWording
      ? [{ label: text('highlights-take-wording'), onClick: () => onAcceptWording(id) }]
      : []),
    ...(onReattach ? [{ label: text('highlights-reattach'), onClick: () => onReattach(id) }] : []),
  ];
  return (
    <div class={`changed-words${isAccepted ? ' changed-words--accepted' : ''}`}>
      <p class="changed-words__what">
        <Icon name={isAccepted ? 'check' : 'alert'} />
        <span>
          {isAccepted
            ? text('highlights-changed-kept')
            : text(`highlights-changed-${changed.change}`)}
        </span>
      </p>
      <dl class="changed-words__both">
        <dt>{text('highlights-before')}</dt>
        <dd dir="auto">
          <RunWords runs={before} />
        </dd>
        <dt>{text('highlights-after')}</dt>
        <dd dir="auto">
          <RunWords runs={after} />
        </dd>
      </dl>
      {actions.length > 0 && (
        <div class="annotation-card__actions">
          {actions.map(({ label, onClick }) => (
            <button
              key={label}
              type="button"
              class="button button--small"
              tabIndex={isStop ? 0 : -1}
              aria-label={`${label} “${short}”`}
              onClick={onClick}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
