import { text } from '../strings';
import '../strings/en/library/sharing.ftl';
import { SharedTagItem } from './SharedTagItem';
import { SharingSetupForm } from './SharingSetupForm';
import type { SharingSettingsProps } from './sharing-status';

/** The shared tags of this device, and the way to share another one or to join one. */
export function SharingSettings(props: SharingSettingsProps) {
  const { tags, setup, isPrivate, onBegin } = props;
  return (
    <div class="settings__group sharing">
      <div class="settings__row settings__row--block">
        <p class="settings__soft">{text('sharing-about')}</p>
        {isPrivate && <p>{text('sharing-private')}</p>}
        {tags.length > 0 && (
          <ul class="sharing__tags" aria-label={text('sharing-title')}>
            {tags.map((shared) => (
              <SharedTagItem key={shared.id} {...props} shared={shared} />
            ))}
          </ul>
        )}
        {!isPrivate && setup.step === null && (
          <div class="settings__actions">
            <button type="button" class="button" onClick={() => onBegin('share')}>
              {text('sharing-share')}
            </button>
            <button type="button" class="button" onClick={() => onBegin('join')}>
              {text('sharing-join')}
            </button>
          </div>
        )}
        {!isPrivate && setup.step !== null && <SharingSetupForm {...props} step={setup.step} />}
      </div>
    </div>
  );
}
