import type { Failure } from '../../core/model';
import { failureWords, words } from '../strings';
import { Alert } from './Alert';

export interface FailureAlertProps {
  readonly failure: Failure;
  /** Left out where another button on the screen tries again. */
  onRetry?(): void;
}

/** What happened, what is safe, what to do next. */
export function FailureAlert({ failure, onRetry }: FailureAlertProps) {
  const told = failureWords[failure.code];
  return (
    <Alert tone={told.isTrouble ? 'problem' : 'calm'} icon={told.isTrouble ? 'alert' : 'info'}>
      <p class="alert__happened">{told.happened}</p>
      <p class="alert__more">
        {told.safe} {told.next}
      </p>
      {failure.detail !== null && (
        <p class="alert__detail">{words.common.details(failure.detail)}</p>
      )}
      {onRetry && told.canRetry && (
        <div class="alert__acts">
          <button type="button" class="button button--small" onClick={onRetry}>
            {words.common.tryAgain}
          </button>
        </div>
      )}
    </Alert>
  );
}
