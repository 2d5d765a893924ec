import { parseTime } from '../../../extract/fields/time/parse-time';
import type { Instant, ZonedTime } from '../../../model';

/** Accepts future times: programs write them, and an import should not judge. */
const anyTime = new Date(8.64e15);
const lastYear = 2200;
/**
 * Minimum in seconds (March 1973): a smaller number is a day count or a mistake, not the
 * time at which a page was saved.
 */
const earliestSeconds = 1e8;

/**
 * Parses a time as programs write it: ISO 8601, a written date, or a count of seconds,
 * milliseconds, microseconds or nanoseconds since 1970, told apart by magnitude. UTC if
 * it has no zone. Null if it is not a time.
 */
export function readTime(value: unknown): Instant | null {
  if (typeof value === 'number') return parseTimestamp(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return parseTimestamp(Number(text));
  const zoned = readZonedTime(text);
  return zoned === null ? null : toInstant(Date.parse(zoned));
}

/** Like `readTime` for text, but keeps the zone. */
export function readZonedTime(text: string): ZonedTime | null {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) {
    return toInstant(Date.parse(text)) === null ? null : text;
  }
  const zoned = parseTime(text, anyTime);
  if (zoned === null || toInstant(Date.parse(zoned)) === null) return null;
  return zoned;
}

/** Chromium counts microseconds since 1601. Counted from 1970, they end after the last year. */
const chromiumStartMs = Date.UTC(1601, 0, 1);
const endMs = Date.UTC(lastYear + 1, 0, 1);

function parseTimestamp(count: number): Instant | null {
  if (count < earliestSeconds) return null;
  const chromiumMs = count / 1000 + chromiumStartMs;
  if (count / 1000 > endMs && chromiumMs < endMs) return toInstant(Math.trunc(chromiumMs));
  for (const inMs of [1000, 1, 1e-3, 1e-6]) {
    const time = count * inMs;
    if (time < 1e13) return toInstant(time);
  }
  return null;
}

function toInstant(timeMs: number): Instant | null {
  const date = new Date(timeMs);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > lastYear) return null;
  return date.getUTCFullYear() < 1 ? null : date.toISOString();
}
