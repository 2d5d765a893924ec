import type { ZonedTime } from '../../../model';
import { monthNumber } from './month-names';
import { toCommonCalendar } from './other-calendars';
import { zoneOffset } from './zone-offset';

/** In which order a page writes day and month in figures: "3/4/2026" does not say. */
export type FigureOrder = 'day-first' | 'month-first' | 'unknown';

/** A day and a bit: clocks of publishers run ahead, and zones are forgotten. */
const latestAheadMs = 36 * 60 * 60 * 1000;
const earliestYear = 1700;
/** Years below this that are written with two figures are of this century. */
const earliestShortYear = 70;
/** Characters; what follows is no part of a date. */
const longestTime = 120;

/** "GMT+0200", which browsers write, is two hours from GMT. */
const figuredZone = '(?:(?:UTC|GMT)\\s?)?[+-]\\d\\d:?\\d\\d|(?:UTC|GMT)\\s?[+-]\\d\\d?';
const zone = `(?:(${figuredZone}|Z|UTC|GMT|[A-Z]{3,4}|[+-]\\d\\d)(?!\\p{L}))?`;
/** A time of day behind a date: ", 08:05", " at 8.05 pm", " um 8 h 05". */
const clock = `(?:[^\\d\\n]{0,12}?(?<!\\d)(\\d{1,2})\\s?[:.h時时시]\\s?(\\d\\d)(?::(\\d\\d))?(?!\\d)\\s*([ap]\\.?m)?\\.?\\s*${zone})?`;
const word = '([\\p{L}\\p{M}]{2,14})';
const ordinal = '(?:st|nd|rd|th|er|ª|º)?';
const joint = '[.,]?\\s*(?:de[l]?\\s+|of\\s+|i\\s+|tháng\\s+)?';

const isoZone = `\\s*(${figuredZone}|Z|UTC|GMT|[+-]\\d\\d)?`;
const isoHalf = '(?:\\s*([ap])\\.?m\\b\\.?)?';
const iso = new RegExp(
  `^\\s*(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T\\s]+(\\d\\d?):?(\\d\\d)(?::?(\\d\\d)(\\.\\d+)?)?${isoHalf})?${isoZone}`,
  'i',
);
const isoInside = new RegExp(
  `(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T\\s]+(\\d\\d?):(\\d\\d)(?::(\\d\\d)(\\.\\d+)?)?${isoHalf})?${isoZone}`,
  'i',
);
const dayFirst = new RegExp(
  `(?<![\\d:])(\\d{1,2})${ordinal}${joint}${word}${joint}(\\d{4})(?!\\d)${clock}`,
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
const eastern = new RegExp(
  `(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?${clock}`,
  'iu',
);
const figuresYearFirst = new RegExp(
  `(?<![\\d./])(\\d{4})\\s?[./]\\s?(\\d{1,2})\\s?[./]\\s?(\\d{1,2})(?!\\d)${clock}`,
  'iu',
);
const dotted = new RegExp(
  `(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d\\d)(?![\\d:])${clock}`,
  'iu',
);
/** "14 tháng 3 năm 2026": the months of Vietnam have numbers. */
const vietnamese = /(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})/iu;
const slashed = new RegExp(
  `(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d\\d)(?![\\d/])${clock}`,
  'iu',
);

/**
 * A moment as pages write it, as ISO 8601 with a zone, or null when it is no
 * real moment or lies further ahead of `now` than clocks differ.
 *
 * A day alone becomes its midnight in UTC, and a time without a zone is taken
 * as UTC: the calendar day that the page shows is kept in both cases.
 */
export function parseTime(
  text: string,
  now: Date,
  order: FigureOrder = 'unknown',
): ZonedTime | null {
  const start = toCommonCalendar(text.slice(0, longestTime));
  const found =
    readIso(iso.exec(start)) ??
    readUnix(start) ??
    readIso(isoInside.exec(start)) ??
    readWorded(start) ??
    readFigures(start, order);
  if (!found) return null;
  const moment = Date.parse(found);
  if (Number.isNaN(moment) || moment > now.getTime() + latestAheadMs) return null;
  return new Date(moment).getUTCFullYear() < earliestYear ? null : found;
}

function readIso(match: RegExpExecArray | null): ZonedTime | null {
  if (!match) return null;
  const [, year, month, day, figure, minute, second, fraction, half, place] = match;
  const hour = figure === undefined ? figure : String(hourOf(figure, half));
  return build({ year, month, day, hour, minute, second, fraction, place });
}

function readUnix(text: string): ZonedTime | null {
  if (!/^\s*1\d{9}(\d{3})?\s*$/.test(text)) return null;
  const value = Number(text);
  return new Date(value > 1e11 ? value : value * 1000).toISOString();
}

/** "14 March 2026", "March 14, 2026", "2026 m. kovo 14", "14 de março de 2026", each with a time behind it. */
function readWorded(text: string): ZonedTime | null {
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
      const index = monthNumber(month ?? '');
      const found =
        index === 0 ? null : build({ year, month: String(index), day, ...timeOf(match) });
      if (found) return found;
    }
  }
  return null;
}

/** "14.03.2026, 08:05", "2026年3月14日", "3/14/2026": with slashes only where the order is known or plain. */
function readFigures(text: string, order: FigureOrder): ZonedTime | null {
  const east = eastern.exec(text) ?? figuresYearFirst.exec(text);
  if (east) return build({ year: east[1], month: east[2], day: east[3], ...timeOf(east) });
  const dots = dotted.exec(text.replace(vietnamese, '$1.$2.$3'));
  if (dots)
    return build({ year: fullYear(dots[3]), month: dots[2], day: dots[1], ...timeOf(dots) });
  const slashes = slashed.exec(text);
  if (!slashes) return null;
  const [, first = '', second = '', year] = slashes;
  const isDayFirst = Number(first) > 12 || (order === 'day-first' && Number(second) <= 12);
  const isMonthFirst = Number(second) > 12 || order === 'month-first' || first === second;
  if (!isDayFirst && !isMonthFirst) return null;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return build({ year: fullYear(year), month, day, ...timeOf(slashes) });
}

/** The time of day that stands behind a date, from the groups of `clock`. */
function timeOf(match: RegExpMatchArray): Partial<Parts> {
  const [hour, minute, second, half, place] = match.slice(4);
  if (hour === undefined) return {};
  const hours = hourOf(hour, half);
  return hours > 23 || Number(minute) > 59 ? {} : { hour: String(hours), minute, second, place };
}

/** The hour of the day; `half` is "am" or "pm", where a page counts to twelve. */
function hourOf(hour: string, half: string | undefined): number {
  return half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
}

function fullYear(year = ''): string {
  if (year.length !== 2) return year;
  return Number(year) < earliestShortYear ? `20${year}` : `19${year}`;
}

interface Parts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly fraction: string | undefined;
  readonly place: string | undefined;
}

function build(parts: Partial<Parts>): ZonedTime | null {
  const { year = '', month = '', day = '', hour = '0', minute = '0', second = '0' } = parts;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${parts.fraction ?? ''}${zoneOffset(parts.place ?? 'Z')}`;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
