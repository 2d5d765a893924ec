import { maxTagNameLength } from '../../core/model';
import type { SyncProblem } from '../../core/sync';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/library/sharing.ftl';
import '../strings/en/library/sync.ftl';
import type { SharingTrouble } from './sharing-status';

interface SharingTroubleAlertProps {
  readonly trouble: SharingTrouble;
  /** Takes a code for Sync there. Given where such a code can be pasted. */
  onGoToSync?(): void;
}

/** Why a step towards a shared tag failed. */
export function SharingTroubleAlert({ trouble, onGoToSync }: SharingTroubleAlertProps) {
  return (
    <Alert tone="problem" icon="alert">
      {trouble.kind === 'problem' ? (
        <>
          <p class="alert__happened">{describeProblem(trouble.code)}</p>
          <p class="alert__more">
            {trouble.code === 'unsuitable'
              ? text('sharing-problem-unsuitable.next')
              : text(`sync-problem-${trouble.code}.next`)}
          </p>
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

function describeProblem(code: SyncProblem): string {
  return code === 'unsuitable' || code === 'unknown'
    ? text(`sharing-problem-${code}`)
    : text(`sync-problem-${code}.happened`);
}

/** Why a shared tag is not up to date. */
export function SharedTagAlert({ problem }: { readonly problem: SyncProblem }) {
  return (
    <Alert tone="problem" icon="alert">
      <p class="alert__happened">{text(`sharing-problem-${problem}`)}</p>
      <p class="alert__more">{text(`sharing-problem-${problem}.next`)}</p>
    </Alert>
  );
}
