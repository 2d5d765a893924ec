import { useEffect, useId, useRef } from 'preact/hooks';
import { joinFurtherSentences, text } from '../strings';
import '../strings/en/library/sharing.ftl';
import { SyncField } from '../sync/SyncField';
import { SharingTroubleAlert } from './SharingTroubleAlert';
import type { SharingCallbacks, SharingForm, SharingSetup } from './sharing-status';

type SharingSetupFormProps = Pick<
  SharingCallbacks,
  'onForm' | 'onStep' | 'onBack' | 'onGoToSync'
> & {
  readonly setup: SharingSetup;
  readonly step: NonNullable<SharingSetup['step']>;
};

/** Asks what to share and where, or for an invitation, and then for confirmation. */
export function SharingSetupForm(props: SharingSetupFormProps) {
  const { setup, step, onForm, onStep, onBack, onGoToSync } = props;
  const { isBusy, trouble } = setup;
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The button that had the focus was replaced.
    root.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [step]);
  return (
    <form
      ref={root}
      class="sync__form"
      onSubmit={(event) => {
        event.preventDefault();
        onStep();
      }}
    >
      {step === 'share' && <ShareFields setup={setup} onForm={onForm} />}
      {step === 'confirm-share' && (
        <p role="status">
          <strong>
            {text('sharing-confirm', { total: setup.clips, tag: setup.form.tag.trim() })}
          </strong>
          {joinFurtherSentences([text('sharing-confirm.later')])}
        </p>
      )}
      {step === 'join' && (
        <SyncField
          {...bind('code', setup, onForm)}
          label={text('sharing-code')}
          hint={text('sharing-code.next')}
        />
      )}
      {step === 'confirm-join' && <JoinFields setup={setup} onForm={onForm} />}
      {trouble && (
        <SharingTroubleAlert
          trouble={trouble}
          login={step === 'confirm-join' ? 'invited' : 'typed'}
          onGoToSync={onGoToSync}
        />
      )}
      <div class="settings__actions">
        <button type="submit" class="button button--primary" disabled={isBusy}>
          {isBusy ? text('sharing-busy') : nameStep(step)}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={onBack}>
          {step === 'share' || step === 'join' ? text('sharing-cancel') : text('sharing-back')}
        </button>
      </div>
    </form>
  );
}

type FieldsProps = Pick<SharingSetupFormProps, 'setup' | 'onForm'>;

function ShareFields({ setup, onForm }: FieldsProps) {
  const id = useId();
  return (
    <>
      <p class="settings__soft">{text('sharing-server')}</p>
      <SyncField
        {...bind('tag', setup, onForm)}
        label={text('sharing-tag')}
        hint={text('sharing-tag.next')}
        list={id}
      />
      <datalist id={id}>
        {setup.suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <SyncField
        {...bind('name', setup, onForm)}
        label={text('sharing-name')}
        hint={text('sharing-name.next')}
      />
      <SyncField
        {...bind('address', setup, onForm)}
        label={text('sharing-address')}
        hint={text('sharing-address.next')}
        type="url"
      />
      <SyncField
        {...bind('user', setup, onForm)}
        label={text('sharing-user')}
        autocomplete="username"
      />
      <SyncField
        {...bind('password', setup, onForm)}
        label={text('sharing-password')}
        type="password"
        autocomplete="current-password"
      />
    </>
  );
}

function JoinFields({ setup, onForm }: FieldsProps) {
  const { invited, clips } = setup;
  if (invited === null) return null;
  const { tag, host, name, canWrite } = invited;
  return (
    <>
      <div role="status">
        <p>
          <strong>{text('sharing-invited', { tag, host })}</strong>
        </p>
        <p>
          {canWrite
            ? text('sharing-invited.writes', { name })
            : text('sharing-invited.reads', { name })}
        </p>
      </div>
      <SyncField
        {...bind('tag', setup, onForm)}
        label={text('sharing-join-tag')}
        hint={text('sharing-join-tag.next')}
      />
      {canWrite && clips > 0 && <p role="status">{text('sharing-join-own', { total: clips })}</p>}
    </>
  );
}

function bind(name: keyof SharingForm, { form }: SharingSetup, onForm: SharingCallbacks['onForm']) {
  return { value: form[name], onValue: (value: string) => onForm({ [name]: value }) };
}

function nameStep(step: NonNullable<SharingSetup['step']>): string {
  if (step === 'confirm-share') return text('sharing-confirm.act');
  return step === 'confirm-join' ? text('sharing-join-act') : text('sharing-continue');
}
