import type { WebsiteAccess } from '../access/website-access';
import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/welcome/welcome.ftl';
import type { FirstRunProps } from './first-run-props';

type AccessChoiceProps = Pick<FirstRunProps, 'access' | 'isDetectionOn' | 'isRefused' | 'onAccess'>;

/** The choice between detection on all websites and reading on a click. */
export function AccessChoice({ access, isDetectionOn, isRefused, onAccess }: AccessChoiceProps) {
  const chosen = access?.kind === 'all' && !isDetectionOn ? null : access?.kind;
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
            aria-pressed={chosen === choice}
            onClick={() => onAccess(choice)}
          >
            <span class="first-run__choice-name">
              {text(`welcome-access-${choice}`)}
              {chosen === choice && <Icon name="check" />}
            </span>
            <span class="first-run__choice-more">{text(`welcome-access-${choice}.more`)}</span>
          </button>
        ))}
      </div>
      <p class="first-run__soft" role="status">
        {isRefused ? text('welcome-access-refused') : access && describeNow(access, isDetectionOn)}
      </p>
    </section>
  );
}

function describeNow(access: WebsiteAccess, isDetectionOn: boolean): string {
  if (access.kind === 'click') return text('welcome-access-click-now');
  if (!isDetectionOn) return text('welcome-access-off-now');
  if (access.kind === 'all') return text('welcome-access-all-now');
  const { sites } = access;
  return text('welcome-access-sites-now', { total: sites.length, site: sites[0] ?? '' });
}
