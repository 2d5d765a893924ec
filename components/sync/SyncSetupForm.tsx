import { useEffect, useRef } from 'preact/hooks';
import { joinFurtherSentences, text } from '../strings';
import '../strings/en/library/sync.ftl';
import { SyncField } from './SyncField';
import { SyncTroubleAlert } from './SyncTroubleAlert';
import type { SyncCallbacks, SyncSetup } from './sync-status';

type SyncSetupFormProps = Pick<SyncCallbacks, 'onForm' | 'onStep' | 'onBack' | 'onGoToSharing'> & {
  readonly setup: SyncSetup;
};

/** Asks for a server, then for the passphrase of its library or of a new one. */
export function SyncSetupForm(props: SyncSetupFormProps) {
  const { setup, onForm, onStep, onBack, onGoToSharing } = props;
  const { step, form, isBusy, trouble } = setup;
  const root = useRef<HTMLFormElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // The focused button was replaced. Not at first: the page decides what has the focus.
    if (shown.current !== step) root.current?.querySelector('input')?.focus();
    shown.current = step;
  }, [step]);
  const bind = (name: keyof typeof form) => ({
    value: form[name],
    onValue: (value: string) => onForm({ [name]: value }),
  });
  return (
    <form
      ref={root}
      class="sync__form"
      onSubmit={(event) => {
        event.preventDefault();
        onStep();
      }}
    >
      {step === 'server' ? (
        <>
          <p class="settings__soft">{text('sync-code-hint')}</p>
          <SyncField
            {...bind('address')}
            label={text('sync-address')}
            hint={text('sync-address.next')}
            type="url"
          />
          <SyncField {...bind('user')} label={text('sync-user')} autocomplete="username" />
          <SyncField
            {...bind('password')}
            label={text('sync-password')}
            type="password"
            autocomplete="current-password"
          />
        </>
      ) : (
        <>
          <p role="status">
            <strong>{text(`sync-${step}.happened`)}</strong>
            {joinFurtherSentences([text(`sync-${step}.next`)])}
          </p>
          <SyncField
            {...bind('passphrase')}
            label={text('sync-passphrase')}
            {...(step === 'create' && { hint: text('sync-passphrase.next') })}
            type="password"
            autocomplete={step === 'create' ? 'new-password' : 'off'}
          />
          {step === 'create' && (
            <SyncField
              {...bind('passphraseAgain')}
              label={text('sync-passphrase-again')}
              type="password"
              autocomplete="new-password"
            />
          )}
        </>
      )}
      {trouble && <SyncTroubleAlert trouble={trouble} onGoToSharing={onGoToSharing} />}
      <div class="settings__actions">
        <button type="submit" class="button button--primary" disabled={isBusy}>
          {isBusy
            ? text('sync-busy')
            : step === 'server'
              ? text('sync-connect')
              : text(`sync-${step}`)}
        </button>
        {step !== 'server' && (
          <button type="button" class="button" disabled={isBusy} onClick={onBack}>
            {text('sync-back')}
          </button>
        )}
      </div>
    </form>
  );
}
