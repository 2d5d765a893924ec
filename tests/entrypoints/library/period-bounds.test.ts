import { expect, it } from 'vitest';
import { getPeriodBounds } from '../../../entrypoints/library/notebook/period-bounds';

const now = new Date(2026, 10, 25, 10, 30);
const open = { from: '', to: '' };
const day = (year: number, month: number, date: number) =>
  new Date(year, month - 1, date).toISOString();

it.each([
  ['any time is open', { period: 'any', ...open }, {}],
  ['seven days end with today', { period: 'week', ...open }, { since: day(2026, 11, 19) }],
  ['thirty days end with today', { period: 'month', ...open }, { since: day(2026, 10, 27) }],
  ['this year begins in January', { period: 'year', ...open }, { since: day(2026, 1, 1) }],
  [
    'both days are in what lies between them',
    { period: 'between', from: '2026-02-27', to: '2026-02-28' },
    { since: day(2026, 2, 27), until: day(2026, 3, 1) },
  ],
  [
    'one of the days may be left open',
    { period: 'between', from: '', to: '2025-12-31' },
    { until: day(2026, 1, 1) },
  ],
  ['half a date is open', { period: 'between', from: '2026-1', to: '' }, {}],
  [
    'days count for nothing but what lies between',
    { period: 'any', from: '2026-01-01', to: '' },
    {},
  ],
] as const)('%s', (_, filter, bounds) => {
  expect(getPeriodBounds(filter, now)).toEqual(bounds);
});
