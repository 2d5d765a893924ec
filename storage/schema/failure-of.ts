import {
  type Failure,
  type FailureCode,
  getBrowserDetail,
  getInternalDetail,
} from '../../core/model';

/** Names of errors and their failure codes. The first match wins. */
const failureCodes: readonly (readonly [FailureCode, readonly string[]])[] = [
  ['disk-full', ['QuotaExceededError']],
  ['library-newer', ['VersionError']],
  [
    'library-unavailable',
    [
      'OpenFailedError',
      'MissingAPIError',
      'DatabaseClosedError',
      // We never abort a transaction. The browser did, while closing or after losing the disk.
      'AbortError',
      // Firefox with databases disabled, or a connection that the browser dropped.
      'InvalidStateError',
      // A damaged profile or a disk that does not respond.
      'UnknownError',
      'TimeoutError',
      // Site data is blocked in the browser's settings.
      'SecurityError',
    ],
  ],
];

/** Returns the failure for an error of IndexedDB or Dexie; null for a bug. */
export function failureOf(error: unknown): Failure | null {
  const chain = getCauses(error);
  for (const [code, names] of failureCodes) {
    const cause = chain.find(({ name }) => names.includes(name));
    if (cause === undefined) continue;
    const own = chain.find((each) => each instanceof DOMException);
    const detail = own ? getBrowserDetail(own) : null;
    return { code, detail: detail ?? getInternalDetail(describeError(cause)) };
  }
  return null;
}

/** Dexie appends the cause to its message, which may be the same text again. */
function describeError({ name, message }: Error): string {
  const text = message === '' ? name : `${name}: ${message}`;
  return [...new Set(text.split(/\n\s*/))].join(' ');
}

/** True if a call failed because the connection was closed, so that it can be retried on a new one. */
export function isConnectionClosed(error: unknown): boolean {
  return getCauses(error).some(
    ({ name }) => name === 'DatabaseClosedError' || name === 'InvalidStateError',
  );
}

/** True if an id or address already exists. */
export function isDuplicateKey(error: unknown): boolean {
  return getCauses(error).some(({ name }) => name === 'ConstraintError');
}

/**
 * Returns an error and all of its causes. Dexie wraps errors: the quota error of a
 * write arrives inside an AbortError (`inner`) or a BulkError (`failures`).
 */
function getCauses(error: unknown): Error[] {
  if (!isError(error)) return [];
  const { inner, failures, cause } = error as { inner?: unknown; failures?: unknown } & Error;
  const bulkErrors = Array.isArray(failures) ? failures : [];
  return [error, ...[inner, cause, ...bulkErrors].flatMap(getCauses)];
}

/** True for any error. Dexie's errors and old DOMExceptions are not instances of Error. */
function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
