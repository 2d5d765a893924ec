import type { SyncProblem } from '../../core/sync';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { leastPassphrase, type SyncTrouble } from './sync-status';

interface SyncTroubleAlertProps {
  readonly trouble: SyncTrouble;
  /** True if this device has a library on the server. */
  readonly isConnected?: boolean;
  /** Takes an invitation to the shared tags. Given where one can be pasted. */
  onGoToSharing?(): void;
}

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
    </Alert>
  );
}

function TroubleText({ trouble, isConnected = false }: SyncTroubleAlertProps) {
  if (trouble.kind === 'problem') {
    return (
      <>
        <p class="alert__happened">{text(`sync-problem-${trouble.code}.happened`)}</p>
        <p class="alert__more">{describeNextStep(trouble.code, isConnected)}</p>
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

/** What to do about a problem, with a connection that worked before or with a new one. */
export function describeNextStep(code: SyncProblem, isConnected: boolean): string {
  if (!isConnected) return text(`sync-problem-${code}.next`);
  switch (code) {
    case 'unreachable':
    case 'insecure':
    case 'notNats':
    case 'notWebdav':
    case 'noFolder':
    case 'redirected':
    case 'failing':
    case 'refused':
    case 'readOnly':
    case 'unknown':
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
    case 'short':
      return text('sync-passphrase-short', { least: leastPassphrase });
    case 'differs':
      return text('sync-passphrase-differs');
  }
}
