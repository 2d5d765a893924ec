import type { SyncProblem } from '../../core/sync';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { leastPassphrase, type SyncTrouble } from './sync-status';

interface SyncTroubleAlertProps {
  readonly trouble: SyncTrouble;
  /** Default: connecting. */
  readonly situation?: TroubleSituation;
  /** Takes an invitation to the shared tags. Given where one can be pasted. */
  onGoToSharing?(): void;
  /** Asks for another login. Given where one may help. */
  onAskLogin?(): void;
}

/**
 * When a problem occurs: while the user enters a connection, while sync runs and keeps trying,
 * or when the user does something with an existing connection, which is tried once.
 */
export type TroubleSituation = 'connecting' | 'syncing' | 'acting';

/** Why sync, or a step towards it, failed. */
export function SyncTroubleAlert(props: SyncTroubleAlertProps) {
  return (
    <Alert tone="problem" icon="alert">
      <TroubleText {...props} />
      {props.trouble.code === 'invitation' && props.onGoToSharing && (
        <button type="button" class="button button--small" onClick={props.onGoToSharing}>
          {text('sync-code-invitation.act')}
        </button>
      )}
      {props.onAskLogin && canLoginHelp(props.trouble) && (
        <button type="button" class="button button--small" onClick={props.onAskLogin}>
          {text('sync-change-login')}
        </button>
      )}
    </Alert>
  );
}

function canLoginHelp({ code }: SyncTrouble): boolean {
  return code === 'refused' || code === 'noFolder' || code === 'redirected';
}

function TroubleText({ trouble, situation = 'connecting' }: SyncTroubleAlertProps) {
  if (trouble.kind === 'problem') {
    return (
      <>
        <p class="alert__happened">{text(`sync-problem-${trouble.code}.happened`)}</p>
        <p class="alert__more">{describeNextStep(trouble.code, situation)}</p>
      </>
    );
  }
  return (
    <p>
      {trouble.kind === 'refused'
        ? text(`sync-refused-${trouble.code}`)
        : invalidText(trouble.code)}
    </p>
  );
}

/** What to do about a problem. */
export function describeNextStep(code: SyncProblem, situation: TroubleSituation): string {
  if (situation === 'connecting') return text(`sync-problem-${code}.next`);
  switch (code) {
    case 'noFolder':
    case 'redirected':
    case 'refused':
    case 'readOnly':
      return text(`sync-problem-${code}.connected`);
    case 'unreachable':
      if (situation === 'acting') return text('sync-problem-unreachable.again');
      return text('sync-problem-unreachable.connected');
    case 'insecure':
    case 'notNats':
    case 'notWebdav':
    case 'failing':
    case 'unknown':
      if (situation === 'acting') return text('sync-problem-failing.next');
      return text(`sync-problem-${code}.connected`);
    default:
      return text(`sync-problem-${code}.next`);
  }
}

function invalidText(code: Extract<SyncTrouble, { kind: 'invalid' }>['code']): string {
  switch (code) {
    case 'address':
      return text('sync-address-wrong');
    case 'code':
      return text('sync-code-incomplete');
    case 'invitation':
      return text('sync-code-invitation');
    case 'access':
      return text('sync-access-refused');
    case 'access-lost':
      return text('sync-access-lost');
    case 'password-space':
      return text('sync-password-space');
    case 'short':
      return text('sync-passphrase-short', { least: leastPassphrase });
    case 'differs':
      return text('sync-passphrase-differs');
  }
}
