import { type Failure, type FailureCode, isRetryable } from '../../core/model';
import { text } from '../strings';
import { describeFailure } from '../strings/failures';
import { Alert } from './Alert';

export interface FailureAlertProps {
  readonly failure: Failure;
  /** Omitted if another button on the screen retries. */
  onRetry?(): void;
}

/** Failures that are not errors. */
const mildFailures: ReadonlySet<FailureCode> = new Set([
  'nothing-selected',
  'image-not-found',
  'pdf',
  'page-not-loaded',
  'page-forbidden',
  'reader-view',
  'no-access',
  'private-window',
  'address-taken',
  'address-in-bin',
  'address-fixed',
  'not-found',
]);

/** What happened, what is safe, and what to do next. */
export function FailureAlert({ failure, onRetry }: FailureAlertProps) {
  const { happened, safe, next } = describeFailure(failure.code);
  const isCalm = mildFailures.has(failure.code);
  return (
    <Alert tone={isCalm ? 'calm' : 'problem'} icon={isCalm ? 'info' : 'alert'}>
      <p class="alert__happened">{happened}</p>
      <p class="alert__more">
        {safe} {next}
      </p>
      {failure.detail !== null && (
        <p class="alert__detail">{text('common-details', { detail: failure.detail })}</p>
      )}
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
