/** The class names of exceptions that are recorded. Others are recorded as "Error". */
const exceptionNames = [
  ...['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'AbortError', 'DataError'],
  ...['InvalidStateError', 'NotAllowedError', 'QuotaExceededError', 'TransactionInactiveError'],
  ...['UnknownError', 'VersionError', 'ValiError', 'OperationError', 'ConstraintError'],
  ...[
    'JetStreamApiError',
    'JetStreamError',
    'StreamNotFoundError',
    'ProtocolError',
    'InvalidOperationError',
  ],
];

/** The class of an exception, without anything that it says. */
export function toExceptionName(error: unknown): string {
  return error instanceof Error && exceptionNames.includes(error.name) ? error.name : 'Error';
}
