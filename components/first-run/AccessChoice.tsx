import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/first-run/first-run.ftl';
import type { FirstRunProps } from './first-run-props';

/** The choice between detection on all websites and reading on a click. */
export function AccessChoice({
  access,
  isRefused,
  onAccess,
}: Pick<FirstRunProps, 'access' | 'isRefused' | 'onAccess'>) {
  return (
    <section class="first-run__part" aria-labelledby="first-run-access">
      <h2 id="first-run-access" class="first-run__heading">
        {text('first-run-access')}
      </h2>
      <div class="first-run__choices">
        {(['all', 'click'] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            class="first-run__choice"
            aria-pressed={access === choice}
            onClick={() => onAccess(choice)}
          >
            <span class="first-run__choice-name">
              {text(`first-run-access-${choice}`)}
              {access === choice && <Icon name="check" />}
            </span>
            <span class="first-run__choice-more">{text(`first-run-access-${choice}.more`)}</span>
          </button>
        ))}
      </div>
      <p class="first-run__soft" role="status">
        {isRefused
          ? text('first-run-access-refused')
          : access !== null && text(`first-run-access-${access}-now`)}
      </p>
    </section>
  );
}
