import { useState } from 'preact/hooks';
import { formatAgo, text } from '../strings';
import '../strings/en/library/sync.ftl';
import { AddDeviceDialog } from './AddDeviceDialog';
import { SyncDevices } from './SyncDevices';
import { SyncDialog, type SyncQuestion } from './SyncDialog';
import { SyncTroubleAlert } from './SyncTroubleAlert';
import type { SyncSettingsProps, SyncStatus } from './sync-status';

type SyncedLibraryProps = SyncSettingsProps & {
  readonly account: NonNullable<SyncStatus['account']>;
};

const questions = ['change-login', 'change-passphrase', 'leave', 'remove'] as const;

/** The state of sync, and what can be done about it. */
export function SyncedLibrary(props: SyncedLibraryProps) {
  const { account, state, hasAccess, unsent, setup, isPrivate } = props;
  const [question, setQuestion] = useState<SyncQuestion | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const { problem, incomplete, unreadable } = state;
  const ask = (asked: SyncQuestion) => {
    const { address, user } = account;
    if (asked === 'change-login') props.onForm({ address, user, password: '' });
    setQuestion(asked);
  };
  const close = () => {
    if (question === 'change-login') props.onCancelLogin();
    setQuestion(null);
  };
  const isGone = problem === 'removed' || problem === 'otherLibrary';
  return (
    <>
      <div class="sync__state">
        <p class="settings__label">
          {text('sync-account', { user: account.user, host: account.host })}
        </p>
        <p role="status">{describeState(props)}</p>
        {unsent > 0 && <p class="settings__soft">{text('sync-unsent', { total: unsent })}</p>}
        {incomplete > 0 && (
          <p class="settings__soft">{text('sync-incomplete', { total: incomplete })}</p>
        )}
        {unreadable > 0 && <p>{text('sync-unreadable', { total: unreadable })}</p>}
      </div>
      {problem !== null && !account.isPaused && (
        <SyncTroubleAlert
          trouble={
            problem === 'unreachable' && !hasAccess
              ? { kind: 'invalid', code: 'access-lost' }
              : { kind: 'problem', code: problem }
          }
          situation="syncing"
          {...(!isPrivate && { onAskLogin: () => ask('change-login') })}
        />
      )}
      {setup.trouble && question === null && (
        <SyncTroubleAlert trouble={setup.trouble} situation="acting" />
      )}
      {!isPrivate && (
        <div class="settings__actions">
          {!account.isPaused && (
            <button type="button" class="button" onClick={props.onSyncNow}>
              {text('sync-now')}
            </button>
          )}
          <button type="button" class="button" onClick={() => props.onPause(!account.isPaused)}>
            {account.isPaused ? text('sync-resume') : text('sync-pause')}
          </button>
          <button type="button" class="button" onClick={() => setCode(props.makePairingCode())}>
            {text('sync-add-device')}
          </button>
          {(isGone ? (['leave'] as const) : questions).map((asked) => (
            <button
              key={asked}
              type="button"
              class={`button${asked === 'remove' ? ' button--danger' : ''}`}
              onClick={() => ask(asked)}
            >
              {text(`sync-${asked}`)}
            </button>
          ))}
        </div>
      )}
      <SyncDevices {...props} own={account.device} />
      {code !== null && (
        <AddDeviceDialog
          code={code}
          isOnThisComputer={account.isOnThisComputer}
          onCopy={() => props.onCopyCode(code)}
          onClose={() => setCode(null)}
        />
      )}
      {question && <SyncDialog {...props} question={question} isGone={isGone} onClose={close} />}
    </>
  );
}

function describeState({ account, state, now }: SyncedLibraryProps): string {
  if (account.isPaused) return text('sync-paused');
  if (state.activity === 'connecting') return text('sync-connecting');
  if (state.activity === 'exchanging') {
    // Most exchanges are over before anyone could read this.
    const { received, sent } = state;
    if (received + sent > 0) return text('sync-exchanging', { received, sent });
  }
  if (state.syncedAt === null) return text('sync-never');
  return text('sync-current', { ago: formatAgo(state.syncedAt, now) });
}
