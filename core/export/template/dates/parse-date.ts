import { getMonthName } from '../../values/calendar-day';
import { type DateParts, makeDate } from './date-parts';

/** Parses "2026-11-02" with or without a time and a zone; text may follow the day. */
export function parseIsoDate(text: string): DateParts | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?)?/.exec(
    text,
  );
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  return makeDate({
    ...{ year, month, day, hour, minute, second },
    millisecond: Number((parts[7] ?? '').padEnd(3, '0')),
    zone: normaliseZone(/(?:Z|[+-]\d\d:?\d\d)$/.exec(text.slice(10))?.[0] ?? ''),
  } as Partial<DateParts>);
}

const time = String.raw`(?:(?:,|\s+at)?\s+(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?`;
const weekday = String.raw`(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*,?\s+)?`;
const monthName = String.raw`(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const dayNumber = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

/** How dates are written, besides ISO 8601. Slashes follow the order of JavaScript: month first. */
const forms = [
  `^${weekday}${dayNumber}\\s+${monthName},?\\s+(?<year>\\d{4})${time}$`,
  `^${weekday}${monthName}\\s+${dayNumber},?\\s+(?<year>\\d{4})${time}$`,
  `^(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})${time}$`,
  `^(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})${time}$`,
  '^(?<year>\\d{4})(?:[-/](?<month>\\d{1,2}))?$',
  '^(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)$',
].map((form) => new RegExp(form, 'i'));

/** Parses a date in one of the usual forms; null for any other text. */
export function parseDate(text: string): DateParts | null {
  const trimmed = text.trim();
  const iso = parseIsoDate(trimmed);
  if (iso) return iso;
  for (const form of forms) {
    const groups = form.exec(trimmed)?.groups;
    if (groups) return makeDateFrom(groups);
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function makeDateFrom({
  year,
  month,
  name,
  day,
  hour,
  minute,
  second,
  millisecond,
  half,
  zone,
}: Groups) {
  const hours = Number(hour ?? 0);
  const isAfternoon = half?.toLowerCase().startsWith('p');
  return makeDate({
    year: Number(year),
    month: name === undefined ? Number(month ?? 1) : getMonthNumber(name),
    day: Number(day ?? 1),
    hour: half === undefined ? hours : (hours % 12) + (isAfternoon ? 12 : 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Number(millisecond ?? 0),
    zone: normaliseZone(zone ?? ''),
  });
}

function getMonthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  for (let month = 1; month <= 12; month++) {
    if (getMonthName(month).toLowerCase().startsWith(start)) return month;
  }
  return 0;
}

function normaliseZone(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
}

const tokenPatterns: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<shortYear>\\d\\d)',
  MMMM: '(?<name>[a-z]{3,9})',
  MMM: '(?<name>[a-z]{3})',
  MM: '(?<month>\\d\\d)',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d\\d)',
  D: '(?<day>\\d{1,2})',
  Do: '(?<day>\\d{1,2})(?:st|nd|rd|th)',
  HH: '(?<hour>\\d\\d)',
  H: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d\\d)',
  h: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d\\d)',
  m: '(?<minute>\\d{1,2})',
  ss: '(?<second>\\d\\d)',
  s: '(?<second>\\d{1,2})',
  SSS: '(?<millisecond>\\d{3})',
  A: '(?<half>[ap]m)',
  a: '(?<half>[ap]m)',
  Z: '(?<zone>Z|[+-]\\d\\d:\\d\\d)',
  ZZ: '(?<zone>[+-]\\d{4})',
};

/** Parses a date that is written exactly in a day.js pattern ("DD/MM/YYYY"); null otherwise. */
export function parseDateBy(text: string, pattern: string): DateParts | null {
  const seen = new Set<string>();
  const source = pattern.replace(
    /\[([^\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|Do|DD|D|HH|H|hh|h|mm|m|SSS|ss|s|A|a|ZZ|Z|[\s\S]/g,
    (token, literal?: string) => {
      const part = literal === undefined ? tokenPatterns[token] : undefined;
      const group = part && /<(\w+)>/.exec(part)?.[1];
      // A repeated group would be an invalid pattern.
      if (part && group && !seen.has(group)) {
        seen.add(group);
        return part;
      }
      return (literal ?? token).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    },
  );
  const groups = new RegExp(`^${source}$`, 'i').exec(text.trim())?.groups;
  if (!groups) return null;
  const { shortYear } = groups;
  // As day.js: up to 68 is in this century.
  const century = Number(shortYear) > 68 ? 1900 : 2000;
  const year = shortYear === undefined ? groups['year'] : String(century + Number(shortYear));
  return year === undefined ? null : makeDateFrom({ ...groups, year });
}
