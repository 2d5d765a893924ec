import type { Clip } from '../../core/model';
import { formatDay, formatMoment, formatPublishedShort, text } from '../strings';
import '../strings/en/reading/article.ftl';

export interface ListedDayProps {
  readonly clip: Pick<Clip, 'summary' | 'clippedAt'>;
  readonly now: Date;
}

/**
 * The day beside the publisher in lists: that of publication or, if unknown, the day the
 * clip was saved, labelled as such. The tooltip says when it was saved.
 */
export function ListedDay({ clip, now }: ListedDayProps) {
  const { publishedAt } = clip.summary;
  return (
    <time
      class={publishedAt === null ? 'listed-day--saved' : undefined}
      dateTime={publishedAt ?? clip.clippedAt}
      title={text('article-saved', { day: formatMoment(clip.clippedAt) })}
    >
      {publishedAt === null
        ? text('article-saved', { day: formatDay(clip.clippedAt, now) })
        : formatPublishedShort(publishedAt, now)}
    </time>
  );
}
