import type { Instant } from '../instant';

const dayMs = 86_400_000;
/** 5 January 1970 was a Monday. */
const firstMonday = 4 * dayMs;

/** The Monday on which a moment's week began, as "2026-11-09", in UTC. */
export function weekOf(instant: Instant): string {
  const days = Math.floor((Date.parse(instant) - firstMonday) / dayMs);
  return new Date(firstMonday + Math.floor(days / 7) * 7 * dayMs).toISOString().slice(0, 10);
}
