import { formatNumber, text } from '../strings';
import '../strings/en/library/statistics.ftl';
import type { LibraryStatistics } from './library-statistics';

/** Share of the library that was read: one stacked bar, with a legend of values. */
export function SharePlot({ totals }: Pick<LibraryStatistics, 'totals'>) {
  const done = Math.max(0, totals.clips - totals.unread);
  const share = (done / Math.max(1, totals.clips)) * 100;
  const parts = { done, ...totals };
  return (
    <section class="plot" aria-labelledby="plot-reading">
      <h2 id="plot-reading" class="plot__title">
        {text('statistics-reading')}
      </h2>
      <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="share__unread" width="100" height="4" />
        <rect class="share__read" width={share} height="4" />
      </svg>
      <dl class="share__parts">
        {(['done', 'unread', 'favourites', 'archive'] as const).map((part) => (
          <div key={part} class={`share__part share__part--${part}`}>
            <dt>{text(`statistics-part-${part}`)}</dt>
            <dd>{formatNumber(parts[part])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
