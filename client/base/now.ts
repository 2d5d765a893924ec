import type { Instant } from '../../core/model';

/** Returns the current time as the library stores it. */
export function now(): Instant {
  return new Date().toISOString();
}
