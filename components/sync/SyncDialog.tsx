import { Dialog } from '../controls/Dialog';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { SyncField } from './SyncField';
import { SyncTroubleAlert } from './SyncTroubleAlert';
import type { SyncCallbacks, SyncSetup } from './sync-status';

export type SyncQuestion = 'change-login' | 'change-passphrase' | 'leave' | 'remove';

type SyncDialogProps = Pick<
  SyncCallbacks,
  'onForm' | 'onChangeLogin' | 'onChangePassphrase' | 'onLeave' | 'onRemove'
> & {
  readonly question: SyncQuestion;
  readonly setup: SyncSetup;
  /** Whether the server no longer has this library. */
  readonly isGone: boolean;
  onClose(): void;
};

/** Asks before this device or all devices stop syncing, or for a new login or passphrase. */
export function SyncDialog(props: SyncDialogProps) {
  const { question, setup, isGone, onForm, onClose } = props;
  const { form, isBusy, trouble } = setup;
  const act = async () => {
    if (question === 'change-login' || question === 'change-passphrase') {
      const change = question === 'change-login' ? props.onChangeLogin : props.onChangePassphrase;
      if (await change()) onClose();
      return;
    }
    onClose();
    if (question === 'leave') props.onLeave();
    else props.onRemove();
  };
  return (
    <Dialog title={text(`sync-${question}.title`)} onClose={onClose}>
      <form
        class="settings__confirm"
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        <p>
          {isGone && question === 'leave' ? text('sync-leave.gone') : text(`sync-${question}.next`)}
        </p>
        {question === 'change-login' && (
          <>
            <SyncField
              label={text('sync-address')}
              type="url"
              value={form.address}
              onValue={(address) => onForm({ address })}
            />
            <SyncField
              label={text('sync-user')}
              autocomplete="username"
              value={form.user}
              onValue={(user) => onForm({ user })}
            />
            <SyncField
              label={text('sync-password')}
              type="password"
              autocomplete="current-password"
              value={form.password}
              onValue={(password) => onForm({ password })}
            />
          </>
        )}
        {question === 'change-passphrase' && (
          <>
            <SyncField
              label={text('sync-passphrase')}
              hint={text('sync-passphrase.next')}
              type="password"
              autocomplete="new-password"
              value={form.passphrase}
              onValue={(passphrase) => onForm({ passphrase })}
            />
            <SyncField
              label={text('sync-passphrase-again')}
              type="password"
              autocomplete="new-password"
              value={form.passphraseAgain}
              onValue={(passphraseAgain) => onForm({ passphraseAgain })}
            />
          </>
        )}
        {trouble && question.startsWith('change') && (
          <SyncTroubleAlert
            trouble={trouble}
            situation={question === 'change-login' ? 'connecting' : 'acting'}
          />
        )}
        <div class="dialog__actions">
          <button type="button" class="button" onClick={onClose}>
            {text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary" disabled={isBusy}>
            {isBusy ? nameBusy(question) : text(`sync-${question}.act`)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function nameBusy(question: SyncQuestion): string {
  if (question === 'change-login') return text('sync-busy');
  return question === 'change-passphrase'
    ? text('sync-change-passphrase.busy')
    : text(`sync-${question}.act`);
}
