import { Icon } from '../controls/Icon';
import { formatNumber } from '../strings';

export interface StepRowProps {
  readonly label: string;
  readonly less: string;
  readonly more: string;
  /** From 1 to `most`. */
  readonly at: number;
  readonly most: number;
  onStep(at: number): void;
}

/** A size in steps, with buttons to decrease and increase it. */
export function StepRow({ label, less, more, at, most, onStep }: StepRowProps) {
  return (
    <fieldset class="choice-row">
      <legend class="choice-row__label">{label}</legend>
      <div class="choice-row__steps">
        <button
          type="button"
          class="button button--small"
          aria-label={less}
          aria-disabled={at <= 1}
          onClick={() => at > 1 && onStep(at - 1)}
        >
          <Icon name="minus" />
        </button>
        <output class="choice-row__at">
          {formatNumber(at)}
          <span class="choice-row__of"> / {formatNumber(most)}</span>
        </output>
        <button
          type="button"
          class="button button--small"
          aria-label={more}
          aria-disabled={at >= most}
          onClick={() => at < most && onStep(at + 1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </fieldset>
  );
}
