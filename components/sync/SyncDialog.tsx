import { Dialog } from '../controls/Dialog';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { SyncField } from './SyncField';
import { SyncTroubleAlert } from './SyncTroubleAlert';
import type { SyncCallbacks, SyncSetup } from './sync-status';

export type SyncQuestion = 'change-passphrase' | 'leave' | 'remove';

type SyncDialogProps = Pick<
  SyncCallbacks,
  'onForm' | 'onChangePassphrase' | 'onLeave' | 'onRemove'
> & {
  readonly question: SyncQuestion;
  readonly setup: SyncSetup;
  /** Whether the server no longer has this library. */
  readonly isGone: boolean;
  onClose(): void;
};

/** Asks before this device or all devices stop syncing, or for a new passphrase. */
export function SyncDialog(props: SyncDialogProps) {
  const { question, setup, isGone, onForm, onClose } = props;
  const { form, isBusy, trouble } = setup;
  const act = async () => {
    if (question === 'change-passphrase') {
      if (await props.onChangePassphrase()) onClose();
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
            {trouble && <SyncTroubleAlert trouble={trouble} situation="acting" />}
          </>
        )}
        <div class="dialog__actions dialog__actions--sticky">
          <button type="button" class="button" onClick={onClose}>
            {text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary" disabled={isBusy}>
            {isBusy && question === 'change-passphrase'
              ? text('sync-change-passphrase.busy')
              : text(`sync-${question}.act`)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
