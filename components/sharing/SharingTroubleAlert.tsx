import { maxTagNameLength } from '../../core/model';
import type { SyncProblem } from '../../core/sync';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/library/sharing.ftl';
import '../strings/en/library/sync.ftl';
import { describeNextStep } from '../sync/SyncTroubleAlert';
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
          <p class="alert__happened">{describeProblem(trouble.code, login)}</p>
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

/** The problems whose texts in Sync are about a library. */
const ownProblems = ['otherLibrary', 'removed', 'newer', 'unknown'] as const;

function describeProblem(code: SyncProblem, login?: 'typed' | 'invited'): string {
  if (code === 'notSetUp' && login !== 'typed') return text('sharing-problem-notSetUp');
  if (code === 'removed' && login === 'invited') return text('sharing-problem-removed.withdrawn');
  const own = ownProblems.find((one) => one === code);
  return own ? text(`sharing-problem-${own}`) : text(`sync-problem-${code}.happened`);
}

function describeNext(code: SyncProblem, login?: 'typed' | 'invited'): string {
  if (code === 'newer') return text('sharing-problem-newer.next');
  if (code === 'removed' || code === 'otherLibrary') {
    return login === 'invited'
      ? text(`sharing-problem-${code}.invited`)
      : text(`sharing-problem-${code}.next`);
  }
  if (code === 'notSetUp' && login !== 'typed') {
    return text(`sharing-problem-notSetUp.${login ?? 'again'}`);
  }
  if (code === 'notNats' && login === 'typed') return text('sharing-problem-notNats');
  if (code === 'refused' && login !== 'typed') {
    return login === 'invited'
      ? text('sharing-problem-refused.invited')
      : text('sharing-problem-refused.next');
  }
  return describeNextStep(code, login === 'typed' ? 'connecting' : 'acting');
}

export interface SharedTagAlertProps {
  readonly problem: SyncProblem;
  /** Who has deleted the tag from the server; null if that is not known. */
  readonly endedBy: 'you' | { readonly name: string } | null;
  /** Not given where the login cannot be changed. */
  readonly onChangeLogin: (() => void) | undefined;
}

/** Why a shared tag is not up to date. */
export function SharedTagAlert({ problem, endedBy, onChangeLogin }: SharedTagAlertProps) {
  return (
    <Alert tone="problem" icon="alert">
      <p class="alert__happened">
        {isOfServer(problem)
          ? text(`sync-problem-${problem}.happened`)
          : describeOwn(problem, endedBy)}
      </p>
      <p class="alert__more">
        {isOfServer(problem)
          ? describeNextStep(problem, 'syncing')
          : text(`sharing-problem-${problem}.next`)}
      </p>
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

function describeOwn(
  problem: Exclude<SyncProblem, (typeof serverProblems)[number]>,
  endedBy: SharedTagAlertProps['endedBy'],
): string {
  if (problem !== 'ended' || endedBy === null) return text(`sharing-problem-${problem}`);
  return endedBy === 'you'
    ? text('sharing-problem-ended.you')
    : text('sharing-problem-ended.by', endedBy);
}

interface RightAlertProps {
  readonly mayWrite: boolean;
  /** Asks whether the user agrees. */
  onAsk(): void;
}

/** The server lets the user do less or more than before. */
export function RightAlert({ mayWrite, onAsk }: RightAlertProps) {
  const right = mayWrite ? 'writes' : 'reads';
  return (
    <Alert tone="calm" icon="info">
      <p class="alert__happened">{text(`sharing-right-${right}`)}</p>
      <p class="alert__more">{text(`sharing-right-${right}.next`)}</p>
      <div class="alert__actions">
        <button type="button" class="button button--small" onClick={onAsk}>
          {text(`sharing-right-${right}.act`)}
        </button>
      </div>
    </Alert>
  );
}

/** Whether a problem is the same for a library and a shared tag. */
function isOfServer(
  code: SyncProblem,
): code is Extract<SyncProblem, (typeof serverProblems)[number]> {
  return serverProblems.some((one) => one === code);
}

const serverProblems = [
  ...(['insecure', 'notNats', 'noJetStream', 'readOnly'] as const),
  // Of WebDAV, which has no shared tags.
  ...(['notWebdav', 'noFolder', 'redirected'] as const),
];
