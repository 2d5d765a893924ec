import { Empty } from '../controls/Empty';
import { Waiting } from '../controls/Waiting';
import { formatNumber, formatShare, formatShort, text } from '../strings';
import '../strings/en/library/statistics.ftl';
import { BarPlot } from './BarPlot';
import type { LibraryStatistics } from './library-statistics';
import { SharePlot } from './SharePlot';
import { WeekPlot } from './WeekPlot';

export interface StatisticsViewProps {
  /** Null while loading. */
  readonly statistics: LibraryStatistics | null;
  readonly now: Date;
}

/** What was saved: amount, time, publishers and tags, and how much of it was read. */
export function StatisticsView({ statistics, now }: StatisticsViewProps) {
  return (
    <div class="statistics">
      <h1 class="statistics__title">{text('statistics-title')}</h1>
      {statistics === null && <Waiting message={text('statistics-loading')} />}
      {statistics?.totals.clips === 0 && (
        <Empty title={text('statistics-empty')} next={text('statistics-empty.next')} />
      )}
      {statistics !== null && statistics.totals.clips > 0 && (
        <>
          <Figures {...statistics.totals} />
          <WeekPlot weeks={statistics.weeks} now={now} />
          <div class="statistics__pair">
            <BarPlot title={text('statistics-publishers')} bars={statistics.publishers} />
            {statistics.tags.length > 0 && (
              <BarPlot title={text('statistics-tags')} bars={statistics.tags} />
            )}
          </div>
          <SharePlot totals={statistics.totals} />
        </>
      )}
    </div>
  );
}

function Figures({ clips, words, annotations, unread }: LibraryStatistics['totals']) {
  return (
    <dl class="statistics__figures">
      {[
        [formatNumber(clips), text('statistics-clips', { total: clips })],
        [formatShort(words), text('statistics-words', { total: words })],
        [formatNumber(annotations), text('statistics-annotations', { total: annotations })],
        [formatShare((clips - unread) / clips), text('statistics-read-share')],
      ].map(([figure, name]) => (
        <div key={name} class="statistics__figure">
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
