import { dayToDate } from '../../../core/search';

/** The reader's own date ("2026-11-24"). */
export function localDate(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** When a day, as the index numbers days, begins on the reader's clock, in seconds since 1970. */
export function startOfLocalDay(day: number): number {
  const date = dayToDate(day);
  const start = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  return Math.ceil(start.getTime() / 1000);
}
