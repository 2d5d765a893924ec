import type { MeasuredPage } from './measured-page';
import { quantile } from './quantile';

/**
 * Returns times divided by Readability's, in the same run on the same pages: the ratio
 * of the medians, and of the 95th percentiles. "first" is the first run on a page, as in
 * a user's browser, "warm" the second. `milliseconds` has the absolute times.
 */
export function measureTimes(pages: readonly MeasuredPage[]) {
  const times = pages.flatMap((page) => page.times ?? []);
  const computeRatio = (
    run: 'firstRunMs' | 'secondRunMs',
    share: number,
    name: 'pressmark' | 'defuddle' = 'pressmark',
  ) => {
    const ms = quantile(
      times.map((extractors) => extractors[name][run]),
      share,
    );
    const readabilityMs = quantile(
      times.map((extractors) => extractors.readability[run]),
      share,
    );
    return ms === null || !readabilityMs ? null : ms / readabilityMs;
  };
  const summarise = (
    name: 'pressmark' | 'readability' | 'defuddle',
    run: 'firstRunMs' | 'secondRunMs',
  ) =>
    Object.fromEntries(
      [0.5, 0.95].map((share) => {
        const ms = quantile(
          times.map((extractors) => extractors[name][run]),
          share,
        );
        return [`p${100 * share}`, ms === null ? null : Math.round(10 * ms) / 10];
      }),
    );
  return {
    timeRatioP50: computeRatio('firstRunMs', 0.5),
    timeRatioP95: computeRatio('firstRunMs', 0.95),
    timeRatioWarmP50: computeRatio('secondRunMs', 0.5),
    timeRatioWarmP95: computeRatio('secondRunMs', 0.95),
    defuddleTimeRatioP50: computeRatio('firstRunMs', 0.5, 'defuddle'),
    defuddleTimeRatioP95: computeRatio('firstRunMs', 0.95, 'defuddle'),
    milliseconds: Object.fromEntries(
      (['pressmark', 'readability', 'defuddle'] as const).flatMap((name) => [
        [`${name}, first`, summarise(name, 'firstRunMs')],
        [`${name}, warm`, summarise(name, 'secondRunMs')],
      ]),
    ),
  };
}
