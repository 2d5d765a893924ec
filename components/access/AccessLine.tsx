import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/panels/access.ftl';
import type { AccessProps } from './AccessNotice';

/** A line for users who let Pressmark read pages only on a click. Opens to offer more access. */
export function AccessLine({ visitedSite, isAccessRefused, onAllow }: AccessProps) {
  if (visitedSite === null) return null;
  return (
    <details class="popup-keys">
      <summary class="popup-keys__summary">
        <Icon name="forward" />
        {text('access-visit')}
      </summary>
      <p class="popup__access-more">{text('access-visit.next')}</p>
      <div class="alert__actions">
        <button type="button" class="button button--small" onClick={() => onAllow('site')}>
          {text('access-allow-site', { site: visitedSite })}
        </button>
        <button type="button" class="button button--small" onClick={() => onAllow('all')}>
          {text('access-allow-all')}
        </button>
      </div>
      <p class="alert__result" role="status">
        {isAccessRefused && text('access-refused')}
      </p>
    </details>
  );
}
