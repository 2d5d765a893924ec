import { dateToDay } from '../index/column-values';

/** Days in [`from`, `to`), as numbered by `dateToDay`. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Parses a date filter: "2026", "2026-11", "2026-11-24" (also with "/" or "."),
 * "today", "yesterday", or a period up to today: "7d", "2w", "3m", "1y".
 * `today` is the user's local date. Null if the text is not a date.
 */
export function readDate(typed: string, today: string): DayRange | null {
  const text = typed.trim().toLowerCase();
  if (text === 'today') return oneDay(today, 0);
  if (text === 'yesterday') return oneDay(today, -1);
  const ago = /^(\d{1,4})([dwmy])$/.exec(text);
  if (ago) return daysSince(Number(ago[1]), ago[2] as 'd' | 'w' | 'm' | 'y', today);
  const date = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (!date) return null;
  const year = Number(date[1]);
  const month = date[2] === undefined ? null : Number(date[2]);
  const day = date[3] === undefined ? null : Number(date[3]);
  if (month === null) return toRange([year, 1, 1], [year + 1, 1, 1]);
  if (month < 1 || month > 12) return null;
  if (day === null) return toRange([year, month, 1], [year, month + 1, 1]);
  const isReal = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return isReal && day > 0 ? toRange([year, month, day], [year, month, day + 1]) : null;
}

/** Returns the local date of a time: "2026-11-24". */
export function toLocalDate(at: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

function oneDay(today: string, shift: number): DayRange {
  const [year = 1970, month = 1, day = 1] = today.split('-').map(Number);
  return toRange([year, month, day + shift], [year, month, day + shift + 1]);
}

function daysSince(count: number, unit: 'd' | 'w' | 'm' | 'y', today: string): DayRange {
  const [year = 1970, month = 1, day = 1] = today.split('-').map(Number);
  const start: YearMonthDay = {
    d: [year, month, day - count] as const,
    w: [year, month, day - 7 * count] as const,
    m: [year, month - count, day] as const,
    y: [year - count, month, day] as const,
  }[unit];
  return toRange(start, [year, month, day + 1]);
}

type YearMonthDay = readonly [year: number, month: number, day: number];

function toRange(from: YearMonthDay, to: YearMonthDay): DayRange {
  return { from: toDay(from), to: toDay(to) };
}

function toDay([year, month, day]: YearMonthDay): number {
  const date = new Date(0);
  // `Date.UTC` maps years below 100 to the 20th century.
  date.setUTCFullYear(year, month - 1, day);
  return dateToDay(date.toISOString());
}
