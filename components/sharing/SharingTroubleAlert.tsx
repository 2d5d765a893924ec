import { maxTagNameLength } from '../../core/model';
import type { SyncProblem } from '../../core/sync';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/library/sharing.ftl';
import '../strings/en/library/sync.ftl';
import type { SharingTrouble } from './sharing-status';

interface SharingTroubleAlertProps {
  readonly trouble: SharingTrouble;
  /** Whether the user can correct the login: they typed it here, or it comes from an invitation. */
  readonly login?: 'typed' | 'invited';
  /** Takes a code for Sync there. Given where such a code can be pasted. */
  onGoToSync?(): void;
}

/** Why a step towards a shared tag failed. */
export function SharingTroubleAlert({ trouble, login, onGoToSync }: SharingTroubleAlertProps) {
  return (
    <Alert tone="problem" icon="alert">
      {trouble.kind === 'problem' ? (
        <>
          <p class="alert__happened">{describeProblem(trouble.code)}</p>
          <p class="alert__more">{describeNext(trouble.code, login)}</p>
        </>
      ) : (
        <p>
          {trouble.code === 'long'
            ? text('sharing-invalid-long', { longest: maxTagNameLength })
            : text(`sharing-invalid-${trouble.code}`)}
        </p>
      )}
      {trouble.code === 'pairing' && onGoToSync && (
        <button type="button" class="button button--small" onClick={onGoToSync}>
          {text('sharing-invalid-pairing.act')}
        </button>
      )}
    </Alert>
  );
}

/** The problems of Sync that are the same for shared tags. */
const common = ['unreachable', 'failing', 'refused', 'full', 'notSetUp'] as const;

function describeProblem(code: SyncProblem): string {
  const same = common.find((one) => one === code);
  return same ? text(`sync-problem-${same}.happened`) : text(`sharing-problem-${code}`);
}

function describeNext(code: SyncProblem, login?: 'typed' | 'invited'): string {
  if (code === 'unsuitable' || code === 'newer') return text(`sharing-problem-${code}.next`);
  if (code === 'removed' || code === 'otherLibrary') {
    return login === 'invited'
      ? text(`sharing-problem-${code}.invited`)
      : text(`sharing-problem-${code}.next`);
  }
  if (code === 'unreachable' && login !== 'typed') return text('sharing-problem-unreachable.again');
  if (code === 'refused' && login !== 'typed') {
    return login === 'invited'
      ? text('sharing-problem-refused.invited')
      : text('sharing-problem-refused.next');
  }
  return text(`sync-problem-${code}.next`);
}

interface SharedTagAlertProps {
  readonly problem: SyncProblem;
  /** Not given where the login cannot be changed. */
  readonly onChangeLogin: (() => void) | undefined;
}

/** Why a shared tag is not up to date. */
export function SharedTagAlert({ problem, onChangeLogin }: SharedTagAlertProps) {
  return (
    <Alert tone="problem" icon="alert">
      <p class="alert__happened">{text(`sharing-problem-${problem}`)}</p>
      <p class="alert__more">{text(`sharing-problem-${problem}.next`)}</p>
      {problem === 'refused' && onChangeLogin && (
        <div class="alert__actions">
          <button type="button" class="button button--small" onClick={onChangeLogin}>
            {text('sharing-login')}
          </button>
        </div>
      )}
    </Alert>
  );
}

interface RightAlertProps {
  readonly mayWrite: boolean;
  /** Asks whether the user agrees. */
  onAsk(): void;
}

/** The server lets the user do less or more than before. */
export function RightAlert({ mayWrite, onAsk }: RightAlertProps) {
  const code = mayWrite ? 'sharing-right-writes' : 'sharing-right-reads';
  return (
    <Alert tone="calm" icon="info">
      <p class="alert__happened">{text(code)}</p>
      <p class="alert__more">{text(`${code}.next`)}</p>
      <div class="alert__actions">
        <button type="button" class="button button--small" onClick={onAsk}>
          {text(`${code}.act`)}
        </button>
      </div>
    </Alert>
  );
}
