import { diffText, type Run } from '../../core/diff';
import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import { DiffRuns } from '../versions/DiffRuns';
import type { CardPartProps } from './card-props';
import type { ChangedWording } from './placed-annotation';
import { shortenRuns } from './shorten-runs';

export interface ChangedPassageProps extends CardPartProps {
  readonly changedWording: ChangedWording;
}

/** Shows the highlighted and the current wording, with actions to keep or accept the change. */
export function ChangedPassage({
  placed,
  changedWording,
  callbacks,
  isTabStop,
  shortQuote,
}: ChangedPassageProps) {
  const { id, passage } = placed.annotation;
  const { onKeepOriginalWording, onUseNewWording, onReattach } = callbacks;
  const { isOwnCopy } = changedWording;
  const isKept = passage.accepted === changedWording.words;
  const { exact } = passage.quote;
  // `diffText` takes the text of unchanged runs from its second argument. To show the old wording
  // with its own whitespace, the diff is run the other way round.
  const before = shortenRuns(diffText(changedWording.words, exact)).flatMap((run): Run[] =>
    run.kind === 'deleted' ? [] : [{ ...run, kind: run.kind === 'same' ? 'same' : 'deleted' }],
  );
  const after = shortenRuns(diffText(exact, changedWording.words)).filter(
    ({ kind }) => kind !== 'deleted',
  );
  const actions = [
    ...(onKeepOriginalWording && !isKept
      ? [
          {
            act: text('highlights-keep-wording'),
            label: text('highlights-keep-wording.label', { quote: shortQuote }),
            onClick: () => onKeepOriginalWording(id, changedWording.words),
          },
        ]
      : []),
    ...(onUseNewWording
      ? [
          {
            act: text('highlights-take-wording'),
            label: text('highlights-take-wording.label', { quote: shortQuote }),
            onClick: () => onUseNewWording(id),
          },
        ]
      : []),
    ...(onReattach
      ? [
          {
            act: text('highlights-reattach'),
            label: text('highlights-reattach.label', { quote: shortQuote }),
            onClick: () => onReattach(id),
          },
        ]
      : []),
  ];
  return (
    <div class={`changed-passage${isKept ? ' changed-passage--kept' : ''}`}>
      <p class="changed-passage__what">
        <Icon name={isKept ? 'check' : 'alert'} />
        <span>{describeChange(changedWording, isKept)}</span>
      </p>
      <dl class="changed-passage__both">
        <dt>{text(isOwnCopy ? 'highlights-before.page' : 'highlights-before')}</dt>
        <dd dir="auto">
          <DiffRuns runs={before} />
        </dd>
        <dt>{text(isOwnCopy ? 'highlights-after.copy' : 'highlights-after')}</dt>
        <dd dir="auto">
          <DiffRuns runs={after} />
        </dd>
      </dl>
      {actions.length > 0 && (
        <div class="annotation-card__actions">
          {actions.map(({ act, label, onClick }) => (
            <button
              key={act}
              type="button"
              class="button button--small"
              tabIndex={isTabStop ? 0 : -1}
              aria-label={label}
              onClick={onClick}
            >
              {act}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Says how the wording differs. In its own copy, nothing has changed since. */
function describeChange({ change, isOwnCopy }: ChangedWording, isKept: boolean): string {
  if (isOwnCopy) {
    return text(isKept ? 'highlights-changed-in-copy.kept' : 'highlights-changed-in-copy');
  }
  return isKept ? text('highlights-changed-kept') : text(`highlights-changed-${change}`);
}
