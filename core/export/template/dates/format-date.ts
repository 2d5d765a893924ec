import { getMonthName } from '../../values/calendar-day';
import { type DateParts, getZoneMinutes, toUtc } from './date-parts';
import { parseIsoDate } from './parse-date';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The tokens of day.js with its plugins "advanced format", "ISO week" and "week of year". */
const tokens =
  /\[([^\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|Do|DD|D|dddd|ddd|dd|d|HH|H|hh|h|kk|k|mm|m|SSS|ss|s|A|a|ZZ|Z|zzz|z|Q|X|x|gggg|GGGG|wo|ww|w|WW|W/g;

/**
 * Formats a time by a day.js pattern ("YYYY-MM-DD"), in its own time zone. Null if `time` is
 * not a time.
 */
export function formatDate(time: string, pattern: string): string | null {
  const date = parseIsoDate(time);
  return date && formatDateParts(date, pattern);
}

export function formatDateParts(date: DateParts, pattern: string): string {
  return pattern.replace(
    tokens,
    (token, literal?: string) => literal ?? getTokenValue(date, token),
  );
}

function getTokenValue(date: DateParts, token: string): string {
  const { year, month, day, hour, minute, second, millisecond, zone } = date;
  switch (token) {
    case 'YYYY':
      return pad(year, 4);
    case 'YY':
      return pad(year % 100);
    case 'MMMM':
      return getMonthName(month);
    case 'MMM':
      return getMonthName(month).slice(0, 3);
    case 'MM':
      return pad(month);
    case 'M':
      return String(month);
    case 'Do':
      return withOrdinal(day);
    case 'DD':
      return pad(day);
    case 'D':
      return String(day);
    case 'dddd':
      return getWeekday(date);
    case 'ddd':
      return getWeekday(date).slice(0, 3);
    case 'dd':
      return getWeekday(date).slice(0, 2);
    case 'd':
      return String(toUtc(date).getUTCDay());
    case 'HH':
      return pad(hour);
    case 'H':
      return String(hour);
    case 'hh':
      return pad(hour % 12 || 12);
    case 'h':
      return String(hour % 12 || 12);
    case 'kk':
      return pad(hour || 24);
    case 'k':
      return String(hour || 24);
    case 'mm':
      return pad(minute);
    case 'm':
      return String(minute);
    case 'ss':
      return pad(second);
    case 's':
      return String(second);
    case 'SSS':
      return pad(millisecond, 3);
    case 'A':
      return hour < 12 ? 'AM' : 'PM';
    case 'a':
      return hour < 12 ? 'am' : 'pm';
    case 'Z':
      return zone === 'Z' ? '+00:00' : zone;
    case 'ZZ':
      return zone === 'Z' ? '+0000' : zone.replace(':', '');
    case 'z':
    case 'zzz':
      return nameZone(zone);
    case 'Q':
      return String(Math.ceil(month / 3));
    case 'X':
      return String(Math.floor(toEpoch(date) / 1000));
    case 'x':
      return String(toEpoch(date));
    case 'gggg':
      return pad(getWeek(date, sundayWeeks).year, 4);
    case 'GGGG':
      return pad(getWeek(date, isoWeeks).year, 4);
    case 'wo':
      return withOrdinal(getWeek(date, sundayWeeks).week);
    case 'ww':
      return pad(getWeek(date, sundayWeeks).week);
    case 'w':
      return String(getWeek(date, sundayWeeks).week);
    case 'WW':
      return pad(getWeek(date, isoWeeks).week);
    case 'W':
      return String(getWeek(date, isoWeeks).week);
    default:
      return token;
  }
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

function getWeekday(date: DateParts): string {
  return weekdays[toUtc(date).getUTCDay()] ?? '';
}

/** Milliseconds since 1970. A time without a zone counts as UTC. */
function toEpoch(date: DateParts): number {
  return toUtc(date).getTime() - getZoneMinutes(date.zone) * 60_000;
}

/** The name of a zone is not known, only its offset: "GMT+1". */
function nameZone(zone: string): string {
  if (zone === '' || zone === 'Z') return zone === '' ? '' : 'UTC';
  const minutes = getZoneMinutes(zone);
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `GMT${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${pad(rest)}`}`;
}

interface WeekRule {
  /** The first day of a week, 0 is Sunday. */
  readonly firstDay: number;
  /** The day of January that is always in the first week. */
  readonly dayInFirstWeek: number;
}

const isoWeeks: WeekRule = { firstDay: 1, dayInFirstWeek: 4 };
const sundayWeeks: WeekRule = { firstDay: 0, dayInFirstWeek: 1 };
const dayMs = 86_400_000;

/** The week of a date, and the year to which the week belongs. */
function getWeek(
  date: DateParts,
  rule: WeekRule,
): { readonly week: number; readonly year: number } {
  const day = Date.UTC(date.year, date.month - 1, date.day);
  for (const year of [date.year + 1, date.year]) {
    const start = getFirstWeek(year, rule);
    if (day >= start) return { week: Math.floor((day - start) / (7 * dayMs)) + 1, year };
  }
  const start = getFirstWeek(date.year - 1, rule);
  return { week: Math.floor((day - start) / (7 * dayMs)) + 1, year: date.year - 1 };
}

function getFirstWeek(year: number, { firstDay, dayInFirstWeek }: WeekRule): number {
  const day = new Date(Date.UTC(year, 0, dayInFirstWeek));
  return day.getTime() - ((day.getUTCDay() - firstDay + 7) % 7) * dayMs;
}

function withOrdinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}
