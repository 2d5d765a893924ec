import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/welcome/welcome.ftl';
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
        {text('welcome-access')}
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
              {text(`welcome-access-${choice}`)}
              {access === choice && <Icon name="check" />}
            </span>
            <span class="first-run__choice-more">{text(`welcome-access-${choice}.more`)}</span>
          </button>
        ))}
      </div>
      <p class="first-run__soft" role="status">
        {isRefused
          ? text('welcome-access-refused')
          : access !== null && text(`welcome-access-${access}-now`)}
      </p>
    </section>
  );
}
