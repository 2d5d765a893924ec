import type { Failure, Result } from '../../core/model';

/** What a library answered in the middle of an export. */
export class SourceFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** What a library answered; a failure is thrown as `SourceFailure`. */
export function need<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new SourceFailure(result.failure);
  return result.value;
}
