import type { NotebookFilter } from '../../components/notebook/notebook-props';
import type { Instant } from '../../core/model';

/** From when until when; left out where it is open. */
export interface PeriodBounds {
  readonly since?: Instant;
  /** Not in it any more. */
  readonly until?: Instant;
}

/** The moments between which the days of a filter lie, on the reader's clock. A day that is no date is open. */
export function periodBounds(
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
      const [since, until] = [midnight(from, 0), midnight(to, 1)];
      return { ...(since !== null && { since }), ...(until !== null && { until }) };
    }
  }
}

/** The beginning of a day, or of one so many days later; null for what is no day. */
function midnight(day: string, later: number): Instant | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(date) + later).toISOString();
}
