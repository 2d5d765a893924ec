/** A date and time as written, in its own time zone. Months count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** "Z", "+01:00", or empty if not known. */
  readonly zone: string;
}

/** Makes a date; null if there is no such day or time. */
export function makeDate({
  year,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
  zone = '',
}: Partial<DateParts>): DateParts | null {
  if (year === undefined || month < 1 || month > 12 || day < 1) return null;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > daysInMonth || hour > 23 || minute > 59 || second > 59) return null;
  return { year, month, day, hour, minute, second, millisecond, zone };
}

/** The time as if it were UTC, for calculations. */
export function toUtc({ year, month, day, hour, minute, second, millisecond }: DateParts): Date {
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second, millisecond));
  // `Date.UTC` reads years below 100 as 19xx.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** The reverse of `toUtc`. */
export function fromUtc(date: Date, zone: string): DateParts {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    zone,
  };
}

/** The zone's minutes ahead of UTC; 0 if it is not known. */
export function getZoneMinutes(zone: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
