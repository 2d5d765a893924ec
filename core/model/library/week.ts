import type { Instant } from '../instant';

const dayMs = 86_400_000;
/** 5 January 1970 was a Monday. */
const firstMonday = 4 * dayMs;

/** Returns the Monday of an instant's week in UTC, as "2026-11-09". */
export function getWeekStart(instant: Instant): string {
  const days = Math.floor((Date.parse(instant) - firstMonday) / dayMs);
  return new Date(firstMonday + Math.floor(days / 7) * 7 * dayMs).toISOString().slice(0, 10);
}
