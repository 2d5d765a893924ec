import type { Failure, Result } from '../../core/model';

/** A failure of the library during an export. */
export class SourceFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Returns the value of a result. Throws a failure as `SourceFailure`. */
export function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new SourceFailure(result.failure);
  return result.value;
}
