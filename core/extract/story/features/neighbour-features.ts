import { minLongProse, type PageStats } from '../stats/page-stats';
import type { RunStats } from '../stats/run-stats';
import type { FeatureGroup, Write } from './feature-group';

const neighbourOffsets = [-3, -2, -1, 1, 2, 3];
const neighbourNames = neighbourOffsets.flatMap((step) => [
  `chars${step}`,
  `linkShare${step}`,
  `ending${step}`,
  `sameBox${step}`,
  `heading${step}`,
  `meanings${step}`,
]);
const windowNames = [
  'proseBefore5',
  'proseAfter5',
  'linkedBefore5',
  'linkedAfter5',
  'proseBefore15',
  'proseAfter15',
  'toNextLong',
  'toPreviousLong',
];

/** Features of the runs before and after a run. */
export const neighbourFeatures: FeatureGroup = {
  names: [...neighbourNames, ...windowNames],
  prepare: (page) => {
    const previousLong = getDistances(page.runStats, 1);
    const nextLong = getDistances(page.runStats, -1);
    return (index, write) => {
      for (const step of neighbourOffsets) writeNeighbour(page, index, step, write);
      writeWindows(page, index, previousLong, nextLong, write);
    };
  },
};

function writeNeighbour(page: PageStats, index: number, step: number, write: Write): void {
  const other = index + step;
  const stats = page.runStats[other];
  const run = page.outline.runs[other];
  if (!stats || !run) {
    for (let missing = 0; missing < 6; missing++) write(-1);
    return;
  }
  write(stats.chars);
  write(stats.linkShare);
  write(stats.ending);
  const isSame = page.holders[index] === page.holders[other];
  write(isSame ? (page.groups[index] === page.groups[other] ? 2 : 1) : 0);
  write(page.headings[other] ?? 0);
  write(countBits(stats.categories));
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function writeWindows(
  page: PageStats,
  index: number,
  previousLong: Int32Array,
  nextLong: Int32Array,
  write: Write,
): void {
  const sum = (from: number, to: number, of: (stats: RunStats) => number) => {
    let total = 0;
    for (let at = Math.max(0, from); at <= Math.min(page.runStats.length - 1, to); at++) {
      total += of(page.runStats[at] as RunStats);
    }
    return total;
  };
  const prose = (stats: RunStats) => (stats.prose >= minLongProse ? stats.prose : 0);
  const linked = (stats: RunStats) => stats.chars * stats.linkShare;
  write(sum(index - 5, index - 1, prose));
  write(sum(index + 1, index + 5, prose));
  write(sum(index - 5, index - 1, linked));
  write(sum(index + 1, index + 5, linked));
  write(sum(index - 15, index - 1, prose));
  write(sum(index + 1, index + 15, prose));
  write(nextLong[index] ?? 0);
  write(previousLong[index] ?? 0);
}

/**
 * Returns the number of runs to the nearest long prose before (step 1) or after (step -1)
 * each run.
 */
function getDistances(runStats: readonly RunStats[], step: 1 | -1): Int32Array {
  const found = new Int32Array(runStats.length);
  let since = 99;
  for (let seen = 0; seen < runStats.length; seen++) {
    const index = step === 1 ? seen : runStats.length - 1 - seen;
    found[index] = since;
    since = (runStats[index]?.prose ?? 0) >= minLongProse ? 1 : Math.min(99, since + 1);
  }
  return found;
}
