import type { Instant } from '../../core/model';

/** This moment, as the library keeps it. */
export function now(): Instant {
  return new Date().toISOString();
}
