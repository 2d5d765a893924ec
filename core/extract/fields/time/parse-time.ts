import type { ZonedTime } from '../../../model';
import { getMonthNumber } from './month-names';
import { toGregorian } from './to-gregorian';
import { toZoneOffset } from './to-zone-offset';

/** Order of day and month in numeric dates. "3/4/2026" is ambiguous. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

/** A day and a half: clocks of publishers run fast, and time zones are omitted. */
const maxAheadMs = 36 * 60 * 60 * 1000;
const minYear = 1700;
/** Two-digit years below this belong to the 21st century. */
const minTwentiethCenturyYear = 70;
/** Characters. Text beyond this is not part of a date. */
const maxTextLength = 120;

/** "GMT+0200", as browsers write it, is two hours ahead of GMT. */
const numericZone = '(?:(?:UTC|GMT)\\s?)?[+-]\\d\\d:?\\d\\d|(?:UTC|GMT)\\s?[+-]\\d\\d?';
const zone = `(?:(${numericZone}|Z|UTC|GMT|[A-Z]{3,4}|[+-]\\d\\d)(?!\\p{L}))?`;
/** A time of day after a date: ", 08:05", " at 8.05 pm", " um 8 h 05". */
const clock = `(?:[^\\d\\n]{0,12}?(?<!\\d)(\\d{1,2})\\s?[:.h時时시]\\s?(\\d\\d)(?::(\\d\\d))?(?!\\d)\\s*([ap]\\.?m)?\\.?\\s*${zone})?`;
const word = '([\\p{L}\\p{M}]{2,14})';
const ordinal = '(?:st|nd|rd|th|er|ª|º)?';
const separator = '[.,]?\\s*(?:de[l]?\\s+|of\\s+|i\\s+|tháng\\s+)?';

const isoZone = `\\s*(${numericZone}|Z|UTC|GMT|[+-]\\d\\d)?`;
const isoMeridiem = '(?:\\s*([ap])\\.?m\\b\\.?)?';
const isoAtStart = new RegExp(
  `^\\s*(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T\\s]+(\\d\\d?):?(\\d\\d)(?::?(\\d\\d)(\\.\\d+)?)?${isoMeridiem})?${isoZone}`,
  'i',
);
const isoInside = new RegExp(
  `(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T\\s]+(\\d\\d?):(\\d\\d)(?::(\\d\\d)(\\.\\d+)?)?${isoMeridiem})?${isoZone}`,
  'i',
);
const dayFirst = new RegExp(
  `(?<!\\d:?)(\\d{1,2})${ordinal}${separator}${word}${separator}(\\d{4})(?!\\d)${clock}`,
  'giu',
);
const monthFirst = new RegExp(
  `(?<!\\p{L})${word}\\.?\\s*(\\d{1,2})${ordinal},?\\s+(\\d{4})(?!\\d)${clock}`,
  'giu',
);
const yearFirst = new RegExp(
  `(?<!\\d)(\\d{4})\\.?\\s*(?:m\\.|g\\.|г\\.)?\\s*${word}\\s*(\\d{1,2})(?!\\d)${clock}`,
  'giu',
);
const eastAsian = new RegExp(
  `(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?${clock}`,
  'iu',
);
const numericYearFirst = new RegExp(
  `(?<![\\d./])(\\d{4})\\s?[./]\\s?(\\d{1,2})\\s?[./]\\s?(\\d{1,2})(?!\\d)${clock}`,
  'iu',
);
const dotted = new RegExp(
  `(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d\\d)(?![\\d:])${clock}`,
  'iu',
);
/** "14 tháng 3 năm 2026": Vietnamese months are numbered. */
const vietnamese = /(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})/iu;
const slashed = new RegExp(
  `(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d\\d)(?![\\d/])${clock}`,
  'iu',
);

/**
 * Parses a date or time as pages write it. Returns ISO 8601 with a zone, or null if it is
 * not a valid moment or too far ahead of `now`.
 *
 * A date alone becomes midnight UTC, and a time without a zone is taken as UTC. Both keep
 * the calendar day that the page shows.
 */
export function parseTime(text: string, now: Date, order: DateOrder = 'unknown'): ZonedTime | null {
  const start = toGregorian(text.slice(0, maxTextLength));
  const found =
    readIso(isoAtStart.exec(start)) ??
    readUnix(start) ??
    readIso(isoInside.exec(start)) ??
    readNamedMonth(start) ??
    readNumeric(start, order);
  if (!found) return null;
  const moment = Date.parse(found);
  if (Number.isNaN(moment) || moment > now.getTime() + maxAheadMs) return null;
  return new Date(moment).getUTCFullYear() < minYear ? null : found;
}

function readIso(match: RegExpExecArray | null): ZonedTime | null {
  if (!match) return null;
  const [, year, month, day, hourDigits, minute, second, fraction, meridiem, zoneText] = match;
  const hour = hourDigits === undefined ? hourDigits : String(to24Hour(hourDigits, meridiem));
  return toZonedTime({ year, month, day, hour, minute, second, fraction, zone: zoneText });
}

function readUnix(text: string): ZonedTime | null {
  if (!/^\s*1\d{9}(\d{3})?\s*$/.test(text)) return null;
  const value = Number(text);
  return new Date(value > 1e11 ? value : value * 1000).toISOString();
}

/**
 * Parses "14 March 2026", "March 14, 2026", "2026 m. kovo 14" or "14 de março de 2026",
 * optionally followed by a time.
 */
function readNamedMonth(text: string): ZonedTime | null {
  const plain = text
    .replace(/كانون الثان[يی]/g, 'كانونث')
    .replace(/كانون الأول/g, 'كانونا')
    .replace(/تشرين الثان[يی]/g, 'تشرينث')
    .replace(/تشرين الأول/g, 'تشرينا');
  const forms = [
    { pattern: dayFirst, order: [3, 2, 1] },
    { pattern: monthFirst, order: [3, 1, 2] },
    { pattern: yearFirst, order: [1, 2, 3] },
  ] as const;
  for (const { pattern, order } of forms) {
    for (const match of plain.matchAll(pattern)) {
      const [year, month, day] = order.map((place) => match[place] ?? '');
      const index = getMonthNumber(month ?? '');
      const found =
        index === 0 ? null : toZonedTime({ year, month: String(index), day, ...readClock(match) });
      if (found) return found;
    }
  }
  return null;
}

/**
 * Parses "14.03.2026, 08:05", "2026年3月14日" or "3/14/2026". Dates with slashes only if the
 * order is known or unambiguous.
 */
function readNumeric(text: string, order: DateOrder): ZonedTime | null {
  const yearFirstMatch = eastAsian.exec(text) ?? numericYearFirst.exec(text);
  if (yearFirstMatch)
    return toZonedTime({
      year: yearFirstMatch[1],
      month: yearFirstMatch[2],
      day: yearFirstMatch[3],
      ...readClock(yearFirstMatch),
    });
  const dots = dotted.exec(text.replace(vietnamese, '$1.$2.$3'));
  if (dots)
    return toZonedTime({
      year: toFullYear(dots[3]),
      month: dots[2],
      day: dots[1],
      ...readClock(dots),
    });
  const slashes = slashed.exec(text);
  if (!slashes) return null;
  const [, first = '', second = '', year] = slashes;
  const isDayFirst = Number(first) > 12 || (order === 'day-first' && Number(second) <= 12);
  const isMonthFirst = Number(second) > 12 || order === 'month-first' || first === second;
  if (!isDayFirst && !isMonthFirst) return null;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return toZonedTime({ year: toFullYear(year), month, day, ...readClock(slashes) });
}

/** Returns the time of day after a date, from the groups of `clock`. */
function readClock(match: RegExpMatchArray): Partial<DateParts> {
  const [hour, minute, second, meridiem, zoneText] = match.slice(4);
  if (hour === undefined) return {};
  const hour24 = to24Hour(hour, meridiem);
  return hour24 > 23 || Number(minute) > 59
    ? {}
    : { hour: String(hour24), minute, second, zone: zoneText };
}

/** Converts an hour to 24-hour time. `meridiem` is "am" or "pm", if given. */
function to24Hour(hour: string, meridiem: string | undefined): number {
  return meridiem ? (Number(hour) % 12) + (/^p/i.test(meridiem) ? 12 : 0) : Number(hour);
}

function toFullYear(year = ''): string {
  if (year.length !== 2) return year;
  return Number(year) < minTwentiethCenturyYear ? `20${year}` : `19${year}`;
}

interface DateParts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly fraction: string | undefined;
  readonly zone: string | undefined;
}

function toZonedTime(parts: Partial<DateParts>): ZonedTime | null {
  const { year = '', month = '', day = '', hour = '0', minute = '0', second = '0' } = parts;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${parts.fraction ?? ''}${toZoneOffset(parts.zone ?? 'Z')}`;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
