import { type Failure, type FailureCode, type FailureDetail, isRetryable } from '../../core/model';
import { joinSentences, text } from '../strings';
import '../strings/en/controls/alert.ftl';
import { describeFailure } from '../strings/failures';
import { Alert } from './Alert';

export interface FailureAlertProps {
  readonly failure: Failure;
  /** What is safe, if the place of the alert knows better than the failure. */
  readonly safe?: string;
  /** Omitted if another button on the screen retries. */
  onRetry?(): void;
}

/** Failures that are not errors. */
const mildFailures: ReadonlySet<FailureCode> = new Set([
  'nothing-selected',
  'image-not-found',
  'image-embedded',
  'pdf',
  'not-html',
  'page-not-loaded',
  'page-forbidden',
  'own-page',
  'reader-view',
  'no-access',
  'private-window',
  'private-link',
  'address-taken',
  'address-in-bin',
  'address-fixed',
  'not-found',
  'too-many-to-print',
]);

/** What happened, what is safe, and what to do next. */
export function FailureAlert({ failure, safe, onRetry }: FailureAlertProps) {
  const described = describeFailure(failure.code);
  const isCalm = mildFailures.has(failure.code);
  return (
    <Alert tone={isCalm ? 'calm' : 'problem'} icon={isCalm ? 'info' : 'alert'}>
      <p class="alert__happened">{described.happened}</p>
      <p class="alert__more">{joinSentences([safe ?? described.safe, described.next])}</p>
      <AlertDetail detail={failure.detail} />
      {onRetry && isRetryable(failure.code) && (
        <div class="alert__actions">
          <button type="button" class="button button--small" onClick={onRetry}>
            {text('common-try-again')}
          </button>
        </div>
      )}
    </Alert>
  );
}

/** What an alert quotes: the name of a file or folder, or the browser's message. */
export function AlertDetail({ detail }: { readonly detail: FailureDetail | null }) {
  if (detail === null || detail.kind === 'internal') return null;
  return (
    <p class="alert__detail">
      {detail.kind === 'browser'
        ? text('alert-browser', { message: detail.message })
        : text(`alert-${detail.kind}`, { name: detail.name })}
    </p>
  );
}
