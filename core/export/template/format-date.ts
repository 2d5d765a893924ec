import { getMonthName } from '../values/calendar-day';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const tokens = /\[([^\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|Do|DD|D|dddd|ddd|HH|H|hh|h|mm|m|ss|s|A|a|Z/g;

/**
 * Formats a time by a day.js pattern ("YYYY-MM-DD"), in its own time zone. Null if `time` is
 * not a time.
 */
export function formatDate(time: string, pattern: string): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(time);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12) return null;
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  const padTwo = (value: number) => String(value).padStart(2, '0');
  const zone = /(Z|[+-]\d\d:\d\d)$/.exec(time)?.[1] ?? '';
  const values: Record<string, string> = {
    YYYY: String(year).padStart(4, '0'),
    YY: padTwo(year % 100),
    MMMM: getMonthName(month),
    MMM: getMonthName(month).slice(0, 3),
    MM: padTwo(month),
    M: String(month),
    DD: padTwo(day),
    D: String(day),
    Do: `${day}${getOrdinalSuffix(day)}`,
    dddd: weekday,
    ddd: weekday.slice(0, 3),
    HH: padTwo(hour),
    H: String(hour),
    hh: padTwo(hour % 12 || 12),
    h: String(hour % 12 || 12),
    mm: padTwo(minute),
    m: String(minute),
    ss: padTwo(second),
    s: String(second),
    A: hour < 12 ? 'AM' : 'PM',
    a: hour < 12 ? 'am' : 'pm',
    Z: zone === 'Z' ? '+00:00' : zone,
  };
  return pattern.replace(tokens, (token, literal?: string) => literal ?? values[token] ?? token);
}

function getOrdinalSuffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
