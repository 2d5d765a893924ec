import { expect, it } from 'vitest';
import { toShownStatistics } from '../../../entrypoints/library/shelves/statistics';
import type { Shelves, Statistics } from '../../../storage';

const shelves = { archive: 2, favourites: 1 } as Shelves;
const now = '2026-11-25T10:00:00.000Z';

function computeWeeks(weeks: Statistics['weeks']) {
  const statistics = {
    weeks,
    tags: [],
    clips: 1,
    words: 9,
    annotations: 0,
    unread: 1,
  };
  return toShownStatistics(statistics, shelves, new Map(), [], now).weeks;
}

it('shows every week from the first clip to the current week', () => {
  const weeks = computeWeeks([
    { week: '2026-08-03', count: 2 },
    { week: '2026-11-16', count: 5 },
  ]);
  expect(weeks).toHaveLength(17);
  expect(weeks[0]).toEqual({ start: '2026-08-03T00:00:00.000Z', count: 2 });
  expect(weeks.at(-2)).toEqual({ start: '2026-11-16T00:00:00.000Z', count: 5 });
  expect(weeks.at(-1)).toEqual({ start: '2026-11-23T00:00:00.000Z', count: 0 });
});

it('shows at least twelve weeks', () => {
  const weeks = computeWeeks([{ week: '2026-11-23', count: 1 }]);
  expect(weeks).toHaveLength(12);
  expect(weeks.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});

it('shows weeks in the future', () => {
  expect(computeWeeks([{ week: '2026-12-07', count: 1 }]).at(-1)).toMatchObject({ count: 1 });
});
