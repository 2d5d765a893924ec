import { expect, it } from 'vitest';
import { getPeriodBounds } from '../../../entrypoints/library/notebook/period-bounds';

const now = new Date(2026, 10, 25, 10, 30);
const noDates = { from: '', to: '' };
const day = (year: number, month: number, date: number) =>
  new Date(year, month - 1, date).toISOString();

it.each([
  ['any time has no bounds', { period: 'any', ...noDates }, {}],
  ['a week is the last seven days', { period: 'week', ...noDates }, { since: day(2026, 11, 19) }],
  [
    'a month is the last thirty days',
    { period: 'month', ...noDates },
    { since: day(2026, 10, 27) },
  ],
  [
    'a year starts in January of this year',
    { period: 'year', ...noDates },
    { since: day(2026, 1, 1) },
  ],
  [
    'a range includes its first and last day',
    { period: 'between', from: '2026-02-27', to: '2026-02-28' },
    { since: day(2026, 2, 27), until: day(2026, 3, 1) },
  ],
  [
    'a range can have no first day',
    { period: 'between', from: '', to: '2025-12-31' },
    { until: day(2026, 1, 1) },
  ],
  ['an incomplete date is no bound', { period: 'between', from: '2026-1', to: '' }, {}],
  [
    'dates are ignored unless the period is a range',
    { period: 'any', from: '2026-01-01', to: '' },
    {},
  ],
] as const)('%s', (_, filter, bounds) => {
  expect(getPeriodBounds(filter, now)).toEqual(bounds);
});
