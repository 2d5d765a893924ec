import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/library/sharing.ftl';
import { SharedTagItem } from './SharedTagItem';
import { SharingSetupForm } from './SharingSetupForm';
import type { SharingSettingsProps } from './sharing-status';

/** The shared tags of this device, and the way to share another one or to join one. */
export function SharingSettings(props: SharingSettingsProps) {
  const { tags, setup, isPrivate, onBegin, onBack } = props;
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
        {setup.readsOnly !== null && (
          <Alert tone="calm" icon="info">
            <p class="alert__happened">{text('sharing-reads-only', { tag: setup.readsOnly })}</p>
            <p class="alert__more">{text('sharing-reads-only.next')}</p>
            <div class="alert__actions">
              <button type="button" class="button button--small" onClick={onBack}>
                {text('sharing-reads-only.close')}
              </button>
            </div>
          </Alert>
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
