import type { Failure, FailureCode } from '../../core/model';

/** What a named error means to a reader, the first that fits. */
const meanings: readonly (readonly [FailureCode, readonly string[]])[] = [
  ['disk-full', ['QuotaExceededError']],
  ['library-newer', ['VersionError']],
  [
    'library-unavailable',
    [
      'OpenFailedError',
      'MissingAPIError',
      'DatabaseClosedError',
      // No code of ours aborts a transaction: the browser did, while it closed or lost the disk.
      'AbortError',
      // Firefox where databases are switched off, and a connection the browser has dropped.
      'InvalidStateError',
      // A damaged profile, or a disk that does not answer.
      'UnknownError',
      'TimeoutError',
      // Site data is blocked by the browser's settings.
      'SecurityError',
    ],
  ],
];

/** The failure that an error of IndexedDB or Dexie stands for; null for a bug of ours. */
export function failureOf(error: unknown): Failure | null {
  const chain = causes(error);
  for (const [code, names] of meanings) {
    const cause = chain.find(({ name }) => names.includes(name));
    if (cause !== undefined) return { code, detail: `${cause.name}: ${cause.message}` };
  }
  return null;
}

/** Did the call fail because the connection was gone, so that it may be tried on a new one? */
export function wasClosed(error: unknown): boolean {
  return causes(error).some(
    ({ name }) => name === 'DatabaseClosedError' || name === 'InvalidStateError',
  );
}

/** Did the database refuse an id or an address that something has already? */
export function wasTaken(error: unknown): boolean {
  return causes(error).some(({ name }) => name === 'ConstraintError');
}

/**
 * An error with all that caused it. Dexie wraps: the quota error of a write
 * arrives inside an AbortError (`inner`) or a BulkError (`failures`).
 */
function causes(error: unknown): Error[] {
  if (!isError(error)) return [];
  const { inner, failures, cause } = error as { inner?: unknown; failures?: unknown } & Error;
  const within = Array.isArray(failures) ? failures : [];
  return [error, ...[inner, cause, ...within].flatMap(causes)];
}

/** Dexie's errors and old DOMExceptions are no instances of Error. */
function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
