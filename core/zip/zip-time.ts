import type { Instant } from '../model';

/** The range of years in a zip file. */
const firstYear = 1980;
const lastYear = 2099;

/** The nearest moment that a zip file can store, in case the clock was wrong. */
export function zipTime(instant: Instant): Date {
  const time = new Date(instant);
  const year = Math.min(lastYear, Math.max(firstYear, time.getFullYear()));
  return year === time.getFullYear() ? time : new Date(year, 0, 1);
}
