import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../controls/Dialog';
import { text } from '../strings';
import '../strings/en/library/sharing.ftl';
import { SyncField } from '../sync/SyncField';
import { SharingTroubleAlert } from './SharingTroubleAlert';
import type {
  ChangedRight,
  LoginForm,
  SharedTagStatus,
  SharingCallbacks,
  SharingTrouble,
} from './sharing-status';

type LoginDialogProps = Pick<SharingCallbacks, 'onChangeLogin'> & {
  readonly shared: SharedTagStatus;
  /** True to ask only what the user may do with the present login. */
  readonly keepsLogin: boolean;
  onClose(): void;
};

/** Changes the login of a shared tag. Asks first if the user may do less or more with it. */
export function LoginDialog({ shared, keepsLogin, onChangeLogin, onClose }: LoginDialogProps) {
  const { id, tag, address, user } = shared;
  const [form, setForm] = useState<LoginForm>({ address, user, password: '' });
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<SharingTrouble | ChangedRight | null>(null);
  const change = (part: Partial<LoginForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setAnswer(null);
  };
  const right = answer?.kind === 'right' ? answer : null;
  const submit = async () => {
    if (isBusy) return;
    setBusy(true);
    const answered = await onChangeLogin(
      ...([id, keepsLogin ? null : form] as const),
      right?.canWrite ?? shared.canWrite,
    );
    setBusy(false);
    if (answered === null) onClose();
    else setAnswer(answered);
  };
  useEffect(() => {
    if (keepsLogin) void submit();
  }, []);
  const title = keepsLogin
    ? text('sharing-right.title', { tag })
    : text('sharing-login.title', { tag });
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="settings__confirm"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {right && (
          <div role="status" class="settings__confirm">
            <p>
              {right.canWrite
                ? text('sharing-login-writes', { tag })
                : text('sharing-login-reads', { tag })}
            </p>
            {right.canWrite && <p>{text('sharing-login-writes.clips', { total: right.clips })}</p>}
          </div>
        )}
        {!right && !keepsLogin && (
          <>
            <p>{text('sharing-login.next')}</p>
            <SyncField
              label={text('sharing-address')}
              type="url"
              value={form.address}
              onValue={(typed) => change({ address: typed })}
            />
            <SyncField
              label={text('sharing-user')}
              autocomplete="username"
              value={form.user}
              onValue={(typed) => change({ user: typed })}
            />
            <SyncField
              label={text('sharing-password')}
              type="password"
              autocomplete="current-password"
              value={form.password}
              onValue={(password) => change({ password })}
            />
          </>
        )}
        {answer && answer.kind !== 'right' && (
          <SharingTroubleAlert trouble={answer} {...(!keepsLogin && { login: 'typed' })} />
        )}
        <div class="dialog__actions">
          <button type="button" class="button" onClick={onClose}>
            {text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary" disabled={isBusy}>
            {isBusy ? text('sharing-busy') : nameAction(right, keepsLogin)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function nameAction(right: ChangedRight | null, keepsLogin: boolean): string {
  if (keepsLogin && right === null) return text('sharing-right.again');
  if (!right?.canWrite)
    return keepsLogin ? text('sharing-right-reads.confirm') : text('sharing-login.act');
  return keepsLogin ? text('sharing-right-writes.confirm') : text('sharing-login-writes.act');
}
