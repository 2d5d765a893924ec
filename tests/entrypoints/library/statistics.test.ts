import { expect, it } from 'vitest';
import { toShownStatistics } from '../../../entrypoints/library/shelves/statistics';
import type { Shelves, Statistics } from '../../../storage';

const shelves = { archive: 2, favourites: 1 } as Shelves;
const now = '2026-11-25T10:00:00.000Z';

function shown(weeks: Statistics['weeks']) {
  const counted = {
    weeks,
    publishers: [],
    tags: [],
    clips: 1,
    words: 9,
    annotations: 0,
    unread: 1,
  };
  return toShownStatistics(counted, shelves, new Map(), now).weeks;
}

it('shows every week from the first clip to the present', () => {
  const weeks = shown([
    { week: '2026-08-03', count: 2 },
    { week: '2026-11-16', count: 5 },
  ]);
  expect(weeks).toHaveLength(17);
  expect(weeks[0]).toEqual({ start: '2026-08-03T00:00:00.000Z', count: 2 });
  expect(weeks.at(-2)).toEqual({ start: '2026-11-16T00:00:00.000Z', count: 5 });
  expect(weeks.at(-1)).toEqual({ start: '2026-11-23T00:00:00.000Z', count: 0 });
});

it('shows a single clip among earlier weeks, not as one full-width bar', () => {
  const weeks = shown([{ week: '2026-11-23', count: 1 }]);
  expect(weeks).toHaveLength(12);
  expect(weeks.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});

it('shows weeks in the future, too', () => {
  expect(shown([{ week: '2026-12-07', count: 1 }]).at(-1)).toMatchObject({ count: 1 });
});
