import type { NotebookFilter } from '../../../components/notebook/notebook-props';
import type { Instant } from '../../../core/model';

/** A period of time. A bound that is not given is open. */
export interface PeriodBounds {
  readonly since?: Instant;
  /** Exclusive. */
  readonly until?: Instant;
}

/** Converts the days of a filter to instants, in the local time zone. An invalid day gives an open bound. */
export function getPeriodBounds(
  { period, from, to }: Pick<NotebookFilter, 'period' | 'from' | 'to'>,
  now: Date,
): PeriodBounds {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  switch (period) {
    case 'any':
      return {};
    case 'week':
      return { since: new Date(year, month, day - 6).toISOString() };
    case 'month':
      return { since: new Date(year, month, day - 29).toISOString() };
    case 'year':
      return { since: new Date(year, 0, 1).toISOString() };
    case 'between': {
      const [since, until] = [parseDay(from, 0), parseDay(to, 1)];
      return { ...(since !== null && { since }), ...(until !== null && { until }) };
    }
  }
}

/** Returns the start of a day, plus a number of days. Null if `day` is not `YYYY-MM-DD`. */
function parseDay(day: string, addedDays: number): Instant | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(date) + addedDays).toISOString();
}
