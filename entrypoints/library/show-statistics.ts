import type { StatisticsShown } from '../../components/statistics/statistics-shown';
import { getWeekStart, type Instant } from '../../core/model';
import type { Shelves, Statistics } from '../../storage';
import type { TagCounts } from './tag-counts';

const weekMs = 7 * 86_400_000;

/** So many weeks are drawn at least: a single bar says nothing about time. */
const minWeeks = 12;

/** What was counted, as it is drawn: every week from the first to the present one, those without a clip too. */
export function showStatistics(
  counted: Statistics,
  shelves: Shelves,
  clipsOf: TagCounts,
  now: Instant,
): StatisticsShown {
  const { weeks, publishers, tags, clips, words, annotations, unread } = counted;
  const counts = new Map(weeks.map(({ week, count }) => [Date.parse(week), count]));
  const times = [...counts.keys()];
  // A clock that was put back must not hide what was kept.
  const last = Math.max(Date.parse(getWeekStart(now)), ...times);
  const first = Math.min(last - (minWeeks - 1) * weekMs, ...times);
  const length = Math.round((last - first) / weekMs) + 1;
  return {
    totals: {
      clips,
      words,
      annotations,
      unread,
      archive: shelves.archive,
      favourites: shelves.favourites,
    },
    weeks: Array.from({ length }, (_, index) => {
      const start = first + index * weekMs;
      return { start: new Date(start).toISOString(), count: counts.get(start) ?? 0 };
    }),
    publishers,
    tags: tags
      .map(({ key, name, colour }) => ({ name, count: clipsOf.get(key) ?? 0, colour }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}
