import type { Instant, ZonedTime } from '../../model';

/** A calendar day, independent of time zones. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day in the publisher's time zone: the one in which the time was written. */
export function publishersDay(time: ZonedTime): CalendarDay {
  const [year = 0, month = 0, day = 0] = time.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** The day in the user's time zone, an IANA name ("Europe/Oslo"). */
export function readersDay(instant: Instant, timeZone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(new Date(instant));
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') };
}

/** "2026-11-12", or with another separator. */
export function isoDay({ year, month, day }: CalendarDay, between = '-'): string {
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join(between);
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/** The English name of a month from 1 to 12. */
export function monthName(month: number): string {
  const name = months[month - 1];
  if (name === undefined) throw new RangeError(`no month ${month}`);
  return name;
}

/** "12 November 2026" */
export function spelledDay({ year, month, day }: CalendarDay): string {
  return `${day} ${monthName(month)} ${year}`;
}
