import type { StatisticsShown } from '../../components/statistics/statistics-shown';
import type { Shelves, Statistics } from '../../storage';

const weekMs = 7 * 86_400_000;

/** What was counted, as it is drawn: every week from the first to the last, those without a clip too. */
export function showStatistics(counted: Statistics, shelves: Shelves): StatisticsShown {
  const { weeks, publishers, tags, clips, words, annotations, unread } = counted;
  const counts = new Map(weeks.map(({ week, count }) => [Date.parse(week), count]));
  const times = [...counts.keys()];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const length = times.length === 0 ? 0 : Math.round((last - first) / weekMs) + 1;
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
    tags: tags.map(({ name, uses, colour }) => ({ name, count: uses, colour })),
  };
}
