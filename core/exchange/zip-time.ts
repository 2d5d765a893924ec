import type { Instant } from '../model';

/** The years that a zip file can hold. */
const firstYear = 1980;
const lastYear = 2099;

/** A moment as a zip file can hold it: the nearest, where the clock was wrong. */
export function zipTime(instant: Instant): Date {
  const time = new Date(instant);
  const year = Math.min(lastYear, Math.max(firstYear, time.getFullYear()));
  return year === time.getFullYear() ? time : new Date(year, 0, 1);
}
