import type { Clip } from '../../../core/model';
import { getTextDirection } from '../../../core/text';
import { DotLine } from '../../article/DotLine';
import { Headline } from '../../article/Headline';
import { ListedDay } from '../../article/ListedDay';
import { formatOrigin, text } from '../../strings';
import '../../strings/en/library/clips.ftl';
import { TextWithQuery } from './TextWithQuery';

export interface ClipListItemProps {
  readonly clip: Clip;
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly query: string;
  readonly now: Date;
  onChoose(): void;
}

/** A clip in a list: headline, publisher, day and number of highlights. */
export function ClipListItem(props: ClipListItemProps) {
  const { clip, isCurrent, query, now } = props;
  const { summary } = clip;
  return (
    <li class="clip-list__item">
      <button
        type="button"
        class="clip-list__button"
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={props.isTabStop ? 0 : -1}
        onClick={props.onChoose}
      >
        <span
          class="clip-list__headline"
          lang={summary.language ?? undefined}
          dir={getTextDirection(summary.language, summary.headline)}
        >
          <Headline of={summary}>
            <TextWithQuery text={summary.headline} query={query} />
          </Headline>
        </span>
        <span class="clip-list__meta">
          <span class="clip-list__publisher">
            <DotLine
              parts={[formatOrigin(summary), <ListedDay key="day" clip={clip} now={now} />]}
            />
          </span>
          {clip.annotationCount > 0 && (
            <span class="clip-list__notes">
              {text('clips-highlights', { total: clip.annotationCount })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
