import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { KeptItems } from './KeptItems';
import { OverruledClips } from './OverruledClips';
import { SyncedLibrary } from './SyncedLibrary';
import { SyncSetupForm } from './SyncSetupForm';
import type { SyncSettingsProps } from './sync-status';

/** Connects this device to a server, and shows the state of sync. */
export function SyncSettings(props: SyncSettingsProps) {
  const { account, isPrivate, kept, overruled } = props;
  return (
    <div class="settings__group sync">
      <div class="settings__row settings__row--block">
        <p class="settings__soft">{text('sync-about')}</p>
        {isPrivate && <p>{text('sync-private')}</p>}
        {account && <SyncedLibrary {...props} account={account} />}
        {account && kept.length > 0 && <KeptItems {...props} own={account.device} />}
        {overruled.length > 0 && <OverruledClips clips={overruled} onOpenClip={props.onOpenClip} />}
        {!account && !isPrivate && <SyncSetupForm {...props} />}
      </div>
    </div>
  );
}
