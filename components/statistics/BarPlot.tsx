import { useId } from 'preact/hooks';
import type { Colour } from '../../core/model';
import { formatNumber, text } from '../strings';
import '../strings/en/library/statistics.ftl';
import { PlotTable } from './PlotTable';

export interface BarPlotProps {
  readonly title: string;
  /** Longest first. */
  readonly bars: readonly {
    readonly name: string;
    readonly count: number;
    readonly colour?: Colour | null;
  }[];
}

const maxBars = 10;

/** A horizontal bar chart. The longest bar fills the available width. */
export function BarPlot({ title, bars }: BarPlotProps) {
  const id = useId();
  const shown = bars.slice(0, maxBars);
  const most = Math.max(1, ...shown.map(({ count }) => count));
  return (
    <section class="plot" aria-labelledby={id}>
      <h2 id={id} class="plot__title">
        {title}
      </h2>
      <div class="bars" aria-hidden="true">
        {shown.map(({ name, count, colour }, index) => (
          <div key={index} class="bars__row">
            <bdi class="bars__name">{name}</bdi>
            <svg
              class="bars__line"
              viewBox="0 0 100 8"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect
                class={colour ? `bars__bar colour--${colour}` : 'bars__bar'}
                width={Math.max(1, (count / most) * 100)}
                height="8"
              />
            </svg>
            <span class="bars__count">{formatNumber(count)}</span>
          </div>
        ))}
      </div>
      <PlotTable caption={title} nameTitle={text('statistics-name')} rows={bars} />
    </section>
  );
}
