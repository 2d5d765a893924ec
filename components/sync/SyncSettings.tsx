import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { SyncedLibrary } from './SyncedLibrary';
import { SyncSetupForm } from './SyncSetupForm';
import type { SyncSettingsProps } from './sync-status';

/** Connects this device to a server, and shows the state of sync. */
export function SyncSettings(props: SyncSettingsProps) {
  const { account, isPrivate } = props;
  return (
    <div class="settings__group sync">
      <div class="settings__row settings__row--block">
        <p class="settings__soft">{text('sync-about')}</p>
        {isPrivate && <p>{text('sync-private')}</p>}
        {account && <SyncedLibrary {...props} account={account} />}
        {!account && !isPrivate && <SyncSetupForm {...props} />}
      </div>
    </div>
  );
}
