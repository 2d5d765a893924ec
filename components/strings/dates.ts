import type { Instant, ZonedTime } from '../../core/model';
import './en/base/dates.ftl';
import { makeDateFormat } from './date-format';
import { perLocale } from './per-locale';
import { text } from './text';

const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const dayOfYear = formatter({ day: 'numeric', month: 'short' });
const dayOfAnyYear = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
const longDayOfYear = formatter({ day: 'numeric', month: 'long' });
const longDayOfAnyYear = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const timeOfDay = formatter({ timeStyle: 'short' });
const wholeMoment = formatter({ dateStyle: 'long', timeStyle: 'short' });
const publishedDay = formatter({ dateStyle: 'long', timeZone: 'UTC' });
// Weeks, the Monday that identifies each, and calendar days are in UTC.
const utcDayOfYear = formatter({ day: 'numeric', month: 'short', timeZone: 'UTC' });
const utcDayOfAnyYear = formatter({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

function formatter(options: Intl.DateTimeFormatOptions) {
  return perLocale((locale) => makeDateFormat(locale, options));
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Beyond this number of days, a date is clearer than a relative time. */
const longestRelativeDays = 6;

/** Whole calendar days from `then` to `now` in local time. */
function daysBetween(then: Date, now: Date): number {
  const midnight = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  return Math.round((midnight(now) - midnight(then)) / (24 * hourMs));
}

/** Formats a day in local time, the year only if it is not the current one: "9 Nov", "9 Nov 2024". */
export function formatDay(instant: Instant, now: Date): string {
  const day = new Date(instant);
  return (day.getFullYear() === now.getFullYear() ? dayOfYear : dayOfAnyYear)().format(day);
}

/** Formats a week by its Monday, regardless of time zone: "9 Nov", "9 Nov 2024". */
export function formatWeek(start: Instant, now: Date): string {
  return formatUtcDay(new Date(start), now);
}

/** Formats a relative time within a sentence: "just now", "5 minutes ago", "yesterday", "on 9 Nov". */
export function formatAgo(instant: Instant, now: Date): string {
  const then = new Date(instant);
  const passedMs = now.getTime() - then.getTime();
  // If the clock was set back, do not show "in 3 minutes".
  if (passedMs < minuteMs) return text('dates-just-now');
  if (passedMs < hourMs) return relative().format(-Math.floor(passedMs / minuteMs), 'minute');
  const days = daysBetween(then, now);
  if (days === 0) return relative().format(-Math.floor(passedMs / hourMs), 'hour');
  if (days <= longestRelativeDays) return relative().format(-days, 'day');
  return text('dates-on', { day: formatDay(instant, now) });
}

/**
 * Names a saved copy by its time: "12 November, 14:02". Includes the year only if it is not the
 * current one.
 */
export function formatCopy(instant: Instant, now: Date): string {
  const moment = new Date(instant);
  const isThisYear = moment.getFullYear() === now.getFullYear();
  return text('dates-day-and-time', {
    day: (isThisYear ? longDayOfYear : longDayOfAnyYear)().format(moment),
    time: timeOfDay().format(moment),
  });
}

/** Formats the full local date and time, for a tooltip. */
export function formatMoment(instant: Instant): string {
  return wholeMoment().format(new Date(instant));
}

/** Formats the calendar day in the publisher's time zone, wherever the user is: "12 November 2026". */
export function formatPublished(time: ZonedTime): string {
  return publishedDay().format(getCalendarDay(time));
}

/** The same, short, and the year only if it is not the current one: "9 Nov", "9 Nov 2024". */
export function formatPublishedShort(time: ZonedTime, now: Date): string {
  return formatUtcDay(getCalendarDay(time), now);
}

/** Returns midnight UTC of the calendar day in the publisher's time zone. */
function getCalendarDay(time: ZonedTime): Date {
  return new Date(`${time.slice(0, 10)}T00:00:00Z`);
}

function formatUtcDay(day: Date, now: Date): string {
  const isThisYear = day.getUTCFullYear() === now.getUTCFullYear();
  return (isThisYear ? utcDayOfYear : utcDayOfAnyYear)().format(day);
}
