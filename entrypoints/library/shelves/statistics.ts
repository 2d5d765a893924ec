import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../../client/base/now';
import type { LibraryStatistics } from '../../../components/statistics/library-statistics';
import { getWeekStart, type Instant } from '../../../core/model';
import type { Library, Origin, Shelves, Statistics } from '../../../storage';
import type { TagCounts } from './tag-counts';

const weekMs = 7 * 86_400_000;

/** Minimum number of weeks in the chart: a single bar says nothing about time. */
const minWeeks = 12;

/** Fetches statistics while they are shown, and again whenever the shelves or counts change. */
export function watchStatistics(
  library: Library,
  isShown: ReadonlySignal<boolean>,
  shelves: ReadonlySignal<Shelves | null>,
  tagCounts: ReadonlySignal<TagCounts | null>,
  publishers: ReadonlySignal<readonly Origin[]>,
): ReadonlySignal<LibraryStatistics | null> {
  const statistics = signal<LibraryStatistics | null>(null);
  effect(() => {
    const [knownShelves, counts, origins] = [shelves.value, tagCounts.value, publishers.value];
    if (!isShown.value || !knownShelves || !counts) return;
    void library.getStatistics().then((answer) => {
      if (!answer.ok) return;
      statistics.value = toShownStatistics(answer.value, knownShelves, counts, origins, now());
    });
  });
  return statistics;
}

/** Converts statistics for display. Weeks without a clip are included, from the first week to the present one. */
export function toShownStatistics(
  counted: Statistics,
  shelves: Shelves,
  tagCounts: TagCounts,
  publishers: readonly Origin[],
  now: Instant,
): LibraryStatistics {
  const { weeks, tags, clips, words, annotations, unread } = counted;
  const counts = new Map(weeks.map(({ week, count }) => [Date.parse(week), count]));
  const times = [...counts.keys()];
  // The clock may have been set back: later weeks with clips are shown all the same.
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
      .map(({ key, name, colour }) => ({ name, count: tagCounts.get(key) ?? 0, colour }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}
