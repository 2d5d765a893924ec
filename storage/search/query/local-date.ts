import { dayToDate, toLocalDate } from '../../../core/search';

/** Returns the user's local date ("2026-11-24"). */
export function getLocalDate(): string {
  return toLocalDate(new Date());
}

/** Returns when a day number of the index starts in the user's time zone, in seconds since 1970. */
export function getStartOfDay(day: number): number {
  const date = dayToDate(day);
  const start = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  return Math.ceil(start.getTime() / 1000);
}
