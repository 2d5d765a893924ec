import { useState } from 'preact/hooks';
import type { Member } from '../../core/sync';
import { Dialog } from '../controls/Dialog';
import { text } from '../strings';
import '../strings/en/library/sharing.ftl';
import { SharingTroubleAlert } from './SharingTroubleAlert';
import type { SharedTagStatus, SharingCallbacks, SharingTrouble } from './sharing-status';

type RemoveMemberDialogProps = Pick<SharingCallbacks, 'onRemoveMember'> & {
  readonly shared: SharedTagStatus;
  readonly member: Member;
  onClose(): void;
};

/** Asks before a member is removed from a shared tag. */
export function RemoveMemberDialog(props: RemoveMemberDialogProps) {
  const { shared, member, onRemoveMember, onClose } = props;
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<SharingTrouble | null>(null);
  const { name } = member;
  // It cannot be stopped.
  const close = () => {
    if (!isBusy) onClose();
  };
  const remove = async () => {
    setBusy(true);
    setTrouble(null);
    const failed = await onRemoveMember(shared.id, member.id);
    setBusy(false);
    if (failed === null) onClose();
    else setTrouble(failed);
  };
  return (
    <Dialog title={text('sharing-remove.title', { name, tag: shared.tag })} onClose={close}>
      <div class="settings__confirm">
        <p>{text('sharing-remove.next', { name })}</p>
        <p>
          {text('sharing-remove.login')} <code>{text('sharing-remove.command')}</code>
        </p>
        <p role="status">{isBusy && text('sharing-remove.busy')}</p>
        {trouble && <SharingTroubleAlert trouble={trouble} />}
        <div class="dialog__actions">
          <button type="button" class="button" disabled={isBusy} onClick={close}>
            {text('common-cancel')}
          </button>
          <button
            type="button"
            class="button button--danger"
            disabled={isBusy}
            onClick={() => void remove()}
          >
            {text('sharing-remove.act')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
