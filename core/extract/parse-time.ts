import type { ZonedTime } from '../model';
import { monthNumber } from './month-names';

/** A day and a bit: clocks of publishers run ahead, and zones are forgotten. */
const latestAheadMs = 36 * 60 * 60 * 1000;
const earliestYear = 1700;
/** Characters; what follows is no part of a date. */
const longestTime = 120;

const iso =
  /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d?):?(\d\d)(?::?(\d\d)(\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?/i;
/** "14 March 2026", "March 14, 2026", "14. März 2026", "14 de marzo de 2026", each with a time behind it. */
const worded =
  /(?:\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})|(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))(?:\D{0,8}\b(\d{1,2})[:.](\d\d)(?::(\d\d))?\s*([ap]\.?m)?\.?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/iu;
/** "14.03.2026, 08:05", and 2026年3月14日. With slashes only where the order is plain. */
const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D{1,8}(\d{1,2})[:.](\d\d))?/;
const eastern =
  /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](?:\D{0,4}(\d{1,2}):(\d\d))?/;
const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/**
 * A moment as pages write it, as ISO 8601 with a zone, or null when it is no
 * real moment or lies further ahead of `now` than clocks differ.
 *
 * A day alone becomes its midnight in UTC, and a time without a zone is taken
 * as UTC: the calendar day that the page shows is kept in both cases.
 */
export function parseTime(text: string, now: Date): ZonedTime | null {
  const start = text.slice(0, longestTime);
  const found = readIso(start) ?? readUnix(start) ?? readWorded(start) ?? readFigures(start);
  if (!found) return null;
  const moment = Date.parse(found);
  if (Number.isNaN(moment) || moment > now.getTime() + latestAheadMs) return null;
  return new Date(moment).getUTCFullYear() < earliestYear ? null : found;
}

function readIso(text: string): ZonedTime | null {
  const match = iso.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  return build(year, month, day, hour, minute, second, fraction, zone);
}

function readUnix(text: string): ZonedTime | null {
  if (!/^\s*1\d{9}(\d{3})?\s*$/.test(text)) return null;
  const value = Number(text);
  return new Date(value > 1e11 ? value : value * 1000).toISOString();
}

function readWorded(text: string): ZonedTime | null {
  const match = worded.exec(text);
  if (!match) return null;
  const [, day, month, year, monthFirst, dayAfter, yearAfter, hour, minute, second, half, zone] =
    match;
  const index = monthNumber(month ?? monthFirst ?? '');
  if (index === 0) return null;
  let hours = hour === undefined ? undefined : Number(hour);
  if (hours !== undefined && half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  return build(
    year ?? yearAfter,
    pad(index),
    pad(Number(day ?? dayAfter)),
    hours === undefined ? undefined : pad(hours),
    minute,
    second,
    undefined,
    zone,
  );
}

function readFigures(text: string): ZonedTime | null {
  const east = eastern.exec(text);
  if (east) return build(east[1], padded(east[2]), padded(east[3]), east[4], east[5]);
  const dots = dotted.exec(text);
  if (dots) return build(dots[3], padded(dots[2]), padded(dots[1]), dots[4], dots[5]);
  const slashes = slashed.exec(text);
  if (!slashes) return null;
  const [, first = '', second = '', year] = slashes;
  if (Number(first) > 12) return build(year, padded(second), padded(first));
  return Number(second) > 12 ? build(year, padded(first), padded(second)) : null;
}

function padded(digits = ''): string {
  return pad(Number(digits));
}

function build(
  year = '',
  month = '',
  day = '',
  hour = '00',
  minute = '00',
  second = '00',
  fraction = '',
  zone = 'Z',
): ZonedTime | null {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
    : 'Z';
  return `${year}-${month}-${day}T${pad(Number(hour))}:${minute}:${second}${fraction}${offset}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
