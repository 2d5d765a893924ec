import { Empty } from '../controls/Empty';
import { Waiting } from '../controls/Waiting';
import { formatNumber, formatShare, formatShort, libraryWords } from '../strings';
import { BarPlot } from './BarPlot';
import { SharePlot } from './SharePlot';
import type { StatisticsShown } from './statistics-shown';
import { WeekPlot } from './WeekPlot';

export interface StatisticsViewProps {
  /** null while it is counted. */
  readonly statistics: StatisticsShown | null;
  readonly now: Date;
}

const { statistics: words } = libraryWords;

/** How much was kept, when, from whom and under what, and how much of it was read. */
export function StatisticsView({ statistics, now }: StatisticsViewProps) {
  return (
    <div class="statistics">
      <h1 class="statistics__title">{words.title}</h1>
      {statistics === null && <Waiting words={words.loading} />}
      {statistics?.totals.clips === 0 && <Empty title={words.empty} next={words.emptyNext} />}
      {statistics !== null && statistics.totals.clips > 0 && (
        <>
          <Figures {...statistics.totals} />
          <WeekPlot weeks={statistics.weeks} now={now} />
          <div class="statistics__pair">
            <BarPlot title={words.publishers} bars={statistics.publishers} />
            {statistics.tags.length > 0 && <BarPlot title={words.tags} bars={statistics.tags} />}
          </div>
          <SharePlot totals={statistics.totals} />
        </>
      )}
    </div>
  );
}

function Figures({ clips, words: kept, annotations, unread }: StatisticsShown['totals']) {
  return (
    <dl class="statistics__figures">
      {[
        [formatNumber(clips), words.clips(clips)],
        [formatShort(kept), words.words(kept)],
        [formatNumber(annotations), words.annotations(annotations)],
        [formatShare((clips - unread) / clips), words.readShare],
      ].map(([figure, name]) => (
        <div key={name} class="statistics__figure">
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
