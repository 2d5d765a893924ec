import type { Instant } from '../../model';

/** "2026-11-12 08:30 UTC" */
export function readableTime(instant: Instant): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
