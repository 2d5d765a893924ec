import { useId, useState } from 'preact/hooks';
import type { Member } from '../../core/sync';
import { Dialog } from '../controls/Dialog';
import { joinSentences, text } from '../strings';
import '../strings/en/library/sharing.ftl';
import { CodeDialog } from '../sync/CodeDialog';
import { SyncField } from '../sync/SyncField';
import { findSamePerson } from './find-same-person';
import { SharingTroubleAlert } from './SharingTroubleAlert';
import type {
  InviteForm,
  SharedTagStatus,
  SharingCallbacks,
  SharingTrouble,
} from './sharing-status';

type InviteDialogProps = Pick<SharingCallbacks, 'onInvite' | 'onCopyCode'> & {
  readonly shared: SharedTagStatus;
  /** Somebody who was a member before; null to start with an empty form. */
  readonly again: Member | null;
  onClose(): void;
};

/** Makes somebody a member of a shared tag, and shows their invitation. */
export function InviteDialog(props: InviteDialogProps) {
  const { shared, again, onInvite, onCopyCode, onClose } = props;
  const [form, setForm] = useState<Omit<InviteForm, 'member'>>(() => {
    const { name = '', canWrite = true } = again ?? {};
    return { name, user: '', password: '', canWrite };
  });
  /** Whether somebody of this id is the same person, once the user has answered that. */
  const [choice, setChoice] = useState<{ readonly id: string; readonly isSame: boolean }>();
  const hint = useId();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<SharingTrouble | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const change = (part: Partial<InviteForm>) => {
    // Password managers fill in several fields at once.
    setForm((before) => ({ ...before, ...part }));
    setTrouble(null);
  };
  const same = findSamePerson(shared.members, shared.member, form.name, again?.id ?? null);
  // Two people who share a name must not become one.
  const isSame = choice && choice.id === same?.id ? choice.isSame : same?.kind !== 'active';
  const invite = async () => {
    if (isBusy) return;
    setBusy(true);
    const invited = await onInvite(shared.id, { ...form, member: (isSame && same?.id) || null });
    setBusy(false);
    if (typeof invited === 'string') setCode(invited);
    else setTrouble(invited);
  };
  if (code !== null) {
    return (
      <CodeDialog
        key="code"
        title={text('sharing-invitation', { name: form.name.trim() })}
        code={code}
        texts={{
          next: text('sharing-invitation.next'),
          qr: text('sharing-invitation.qr'),
          code: text('sharing-invitation.code'),
          warning: joinSentences([
            // Those who may only read cannot mark it as used.
            form.canWrite
              ? text('sharing-invitation.once')
              : text('sharing-invitation.reads', { name: form.name.trim() }),
            text('sharing-invitation.warning'),
          ]),
          act: text('sharing-invitation.act'),
          close: text('sharing-invitation.close'),
          copied: text('sharing-invitation.copied'),
          refused: text('sharing-invitation.refused'),
        }}
        onCopy={() => onCopyCode(code)}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog key="form" title={text('sharing-invite.title', { tag: shared.tag })} onClose={onClose}>
      <form
        class="settings__confirm"
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <p>{text('sharing-invite.next')}</p>
        <SyncField
          label={text('sharing-invite.name')}
          value={form.name}
          onValue={(name) => change({ name })}
        />
        {same && (
          <div>
            <label class="settings__switch">
              <input
                type="checkbox"
                checked={isSame}
                aria-describedby={hint}
                onChange={({ currentTarget }) =>
                  setChoice({ id: same.id, isSame: currentTarget.checked })
                }
              />
              {text(`sharing-same-${same.kind}`, { name: form.name.trim() })}
            </label>
            <p id={hint} class="settings__soft">
              {text(`sharing-same-${same.kind}.next`)}
            </p>
          </div>
        )}
        <SyncField
          label={text('sharing-invite.user')}
          value={form.user}
          onValue={(user) => change({ user })}
        />
        <SyncField
          label={text('sharing-invite.password')}
          type="password"
          value={form.password}
          onValue={(password) => change({ password })}
        />
        <label class="settings__switch">
          <input
            type="checkbox"
            checked={!form.canWrite}
            onChange={({ currentTarget }) => change({ canWrite: !currentTarget.checked })}
          />
          {text('sharing-invite.reads')}
        </label>
        {trouble && <SharingTroubleAlert trouble={trouble} />}
        <div class="dialog__actions">
          <button type="button" class="button" onClick={onClose}>
            {text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary" disabled={isBusy}>
            {isBusy ? text('sharing-invite.busy') : text('sharing-invite.act')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
