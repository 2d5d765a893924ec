import { joinItems, text } from '../strings';
import '../strings/en/library/settings.ftl';
import '../strings/en/panels/access.ftl';
import type { AccessChoice, WebsiteAccess } from './website-access';

export interface AccessSettingProps {
  /** Null until the browser has answered. */
  readonly access: WebsiteAccess | null;
  /** True if the user was asked for access and did not allow it. */
  readonly isAccessRefused: boolean;
  /** Must request access before its first await. */
  onAccess(choice: AccessChoice): void;
}

/** Which websites Pressmark may read, with buttons to ask for access and to give it up. */
export function AccessSetting({ access, isAccessRefused, onAccess }: AccessSettingProps) {
  if (access === null) return null;
  return (
    <div class="settings__row settings__row--block">
      <h3 class="settings__label">{text('settings-access')}</h3>
      <p class="settings__soft settings__hint" role="status">
        {isAccessRefused ? text('access-refused') : describeAccess(access)}
      </p>
      <div class="settings__actions">
        {access.kind !== 'all' && (
          <button type="button" class="button" onClick={() => onAccess('all')}>
            {text('access-allow-all')}
          </button>
        )}
        {access.kind !== 'click' && (
          <button type="button" class="button" onClick={() => onAccess('click')}>
            {text('settings-access-give-up')}
          </button>
        )}
      </div>
    </div>
  );
}

function describeAccess(access: WebsiteAccess): string {
  return access.kind === 'sites'
    ? text('settings-access-sites', { sites: joinItems(access.sites) })
    : text(`settings-access-${access.kind}`);
}
