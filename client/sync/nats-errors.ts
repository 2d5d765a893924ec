import { PermissionViolationError } from '@nats-io/nats-core';

/** Returns what the server did not permit, if that caused an error; otherwise null. */
export function findPermissionViolation(error: unknown): PermissionViolationError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof PermissionViolationError) return cause;
  }
  return null;
}
