import { type DateParts, fromUtc, toUtc } from '../dates/date-parts';
import { formatDateParts } from '../dates/format-date';
import { parseDate, parseDateBy } from '../dates/parse-date';
import { type FilterTable, getGiven, mapPlain } from './filter';

const isoDay = 'YYYY-MM-DD';

/** The days in a month, of which the last replaces a missing one: 31 January + 1 month. */
function addMonths(date: DateParts, months: number): DateParts {
  const total = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  const day = Math.min(date.day, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return { ...date, year, month, day };
}

const secondsIn: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

/** Adds "+1 year" or "- 2 months"; null if the change cannot be read. */
function modifyDate(date: DateParts, change: string): DateParts | null {
  const [, sign, number, unit = ''] =
    /^\s*([+-])\s*(\d{1,6})\s*([a-z]+?)s?\s*$/i.exec(change) ?? [];
  const amount = Number(number) * (sign === '-' ? -1 : 1);
  const name = unit.toLowerCase();
  if (name === 'year') return addMonths(date, amount * 12);
  if (name === 'month') return addMonths(date, amount);
  const seconds = secondsIn[name];
  if (seconds === undefined) return null;
  return fromUtc(new Date(toUtc(date).getTime() + amount * seconds * 1000), date.zone);
}

/** The seconds of "PT1H30M" or "3665". Years have 365 days, months 30. Null for other texts. */
function parseDuration(text: string): number | null {
  const plain = /^["'](.*)["']$/.exec(text)?.[1] ?? text;
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
    plain,
  );
  if (!parts) {
    const seconds = Number.parseInt(plain, 10);
    return Number.isNaN(seconds) ? null : seconds;
  }
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return ((years * 365 + months * 30 + days) * 24 + hours) * 3600 + minutes * 60 + seconds;
}

function formatDuration(total: number, pattern: string): string {
  const [hours, minutes, seconds] = [
    Math.floor(total / 3600),
    Math.floor(total / 60) % 60,
    total % 60,
  ];
  const values: Readonly<Record<string, number>> = { H: hours, m: minutes, s: seconds };
  return pattern.replace(/HH|H|mm|m|ss|s/g, (token) =>
    String(values[token.charAt(0)]).padStart(token.length, '0'),
  );
}

export const dateFilters: FilterTable = {
  date: mapPlain((text, given) => {
    const inputPattern = getGiven(given, 1);
    const date = inputPattern === undefined ? parseDate(text) : parseDateBy(text, inputPattern);
    return date === null ? text : formatDateParts(date, getGiven(given, 0) ?? isoDay);
  }),
  date_modify: mapPlain((text, given) => {
    const date = parseDate(text);
    const changed = date && modifyDate(date, getGiven(given, 0) ?? '');
    return changed === null ? text : formatDateParts(changed, isoDay);
  }),
  duration: mapPlain((text, given) => {
    const total = parseDuration(text);
    if (total === null) return text;
    return formatDuration(total, getGiven(given, 0) ?? (total >= 3600 ? 'HH:mm:ss' : 'mm:ss'));
  }),
};
