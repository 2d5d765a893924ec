import type { HeadlineChange } from '../../core/diff';
import { formatCopy, text } from '../strings';
import '../strings/en/reading/versions.ftl';
import { DiffRuns } from './DiffRuns';

export interface HeadlineTimelineProps {
  /** Oldest first. */
  readonly headlines: readonly HeadlineChange[];
  readonly now: Date;
}

/**
 * The headlines of a story over time; editors change them without notice. Renders nothing if
 * there is only one.
 */
export function HeadlineTimeline({ headlines, now }: HeadlineTimelineProps) {
  if (headlines.length < 2) return null;
  return (
    <section class="headlines">
      <h3 class="headlines__title">{text('versions-headlines')}</h3>
      <ol class="headlines__list">
        {headlines.map(({ versionId, keptAt, headline, runs }) => (
          <li key={versionId} class="headlines__item">
            <time class="headlines__date" dateTime={keptAt}>
              {runs === null
                ? text('versions-first-headline', { when: formatCopy(keptAt, now) })
                : text('versions-changed-headline', { when: formatCopy(keptAt, now) })}
            </time>
            <p class="headlines__words" dir="auto">
              {runs === null ? headline : <DiffRuns runs={runs} />}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
