import type { MeasuredPage } from './measured-page';
import { quantile } from './quantile';

/**
 * Our times over Readability's, in the same run and on the same pages: the
 * quotient of the two medians, and of the two 95th percentiles. "first" is the
 * first run on a page, as in a reader's browser; "warm" is the second.
 */
export function measureTimes(pages: readonly MeasuredPage[]) {
  const times = pages.flatMap((page) => page.times ?? []);
  const quotient = (
    run: 'firstMs' | 'warmMs',
    share: number,
    name: 'pressmark' | 'defuddle' = 'pressmark',
  ) => {
    const ours = quantile(
      times.map((one) => one[name][run]),
      share,
    );
    const theirs = quantile(
      times.map((one) => one.readability[run]),
      share,
    );
    return ours === null || !theirs ? null : ours / theirs;
  };
  const at = (name: 'pressmark' | 'readability' | 'defuddle', run: 'firstMs' | 'warmMs') =>
    Object.fromEntries(
      [0.5, 0.95].map((share) => {
        const ms = quantile(
          times.map((one) => one[name][run]),
          share,
        );
        return [`p${100 * share}`, ms === null ? null : Math.round(10 * ms) / 10];
      }),
    );
  return {
    timeRatioP50: quotient('firstMs', 0.5),
    timeRatioP95: quotient('firstMs', 0.95),
    timeRatioWarmP50: quotient('warmMs', 0.5),
    timeRatioWarmP95: quotient('warmMs', 0.95),
    defuddleTimeRatioP50: quotient('firstMs', 0.5, 'defuddle'),
    defuddleTimeRatioP95: quotient('firstMs', 0.95, 'defuddle'),
    milliseconds: Object.fromEntries(
      (['pressmark', 'readability', 'defuddle'] as const).flatMap((name) => [
        [`${name}, first`, at(name, 'firstMs')],
        [`${name}, warm`, at(name, 'warmMs')],
      ]),
    ),
  };
}
