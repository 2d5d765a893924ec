import { formatNumber, formatWeek, text } from '../strings';
import '../strings/en/library/statistics.ftl';
import type { LibraryStatistics } from './library-statistics';
import { PlotTable } from './PlotTable';
import { roundScale } from './round-scale';

export interface WeekPlotProps {
  readonly weeks: LibraryStatistics['weeks'];
  readonly now: Date;
}

/** In SVG units. The drawing is stretched to the available space. */
const [width, height] = [520, 120];
/** Weeks that remain distinguishable at the width of the text. */
const maxWeeks = 52;

/** A bar for each of the last weeks. The highest is in the accent red. */
export function WeekPlot({ weeks, now }: WeekPlotProps) {
  const shown = weeks.slice(-maxWeeks);
  const counts = shown.map(({ count }) => count);
  const best = Math.max(0, ...counts);
  const top = roundScale(best);
  const at = counts.indexOf(best);
  const step = width / Math.max(1, shown.length);
  const nameOf = (week: (typeof shown)[number]) => formatWeek(week.start, now);
  const bestWeek = shown[at];
  const most = bestWeek && { best, week: nameOf(bestWeek) };
  return (
    <section class="plot" aria-labelledby="plot-weeks">
      <h2 id="plot-weeks" class="plot__title">
        {text('statistics-weeks')}
      </h2>
      <p class="plot__note">{most && text('statistics-weeks-note', most)}</p>
      <div class="plot__frame">
        <div class="plot__scale" aria-hidden="true">
          <span>{formatNumber(top)}</span>
          <span>0</span>
        </div>
        <svg
          class="plot__drawing"
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={most ? text('statistics-weeks-label', most) : text('statistics-weeks')}
        >
          <path class="plot__grid" d={`M0 .5H${width}M0 ${height / 2}H${width}`} />
          {shown.map((week, index) => {
            const high = (week.count / top) * (height - 2);
            return (
              <rect
                key={week.start}
                class={index === at ? 'plot__bar plot__bar--best' : 'plot__bar'}
                x={index * step + step * 0.14}
                y={height - high}
                width={step * 0.72}
                height={high}
              >
                <title>
                  {text('statistics-week-of', { week: nameOf(week), total: week.count })}
                </title>
              </rect>
            );
          })}
          <path class="plot__base" d={`M0 ${height - 0.5}H${width}`} />
        </svg>
        <div class="plot__ends" aria-hidden="true">
          <span>{shown[0] && nameOf(shown[0])}</span>
          <span>
            {shown.length > 1 && shown.at(-1) && nameOf(shown.at(-1) as (typeof shown)[0])}
          </span>
        </div>
      </div>
      <PlotTable
        caption={text('statistics-weeks')}
        nameTitle={text('statistics-week')}
        rows={shown.map((week) => ({ name: nameOf(week), count: week.count })).reverse()}
      />
    </section>
  );
}
