import type { Clip } from '../../core/model';
import { DotLine } from '../article/DotLine';
import { Headline } from '../article/Headline';
import { ListedDay } from '../article/ListedDay';
import { formatOrigin, joinDots, joinNames, text } from '../strings';
import '../strings/en/reading/versions.ftl';

/** Publishers named individually. Beyond this, only their number is shown. */
const mostNamed = 2;

/** A clip of another publisher with the same story, and how much of the shorter text is in both, 0 to 1. */
export interface NearDuplicateLink {
  readonly clip: Clip;
  readonly likeness: number;
}

export interface NearDuplicateLinksProps {
  /** Most similar first. */
  readonly nearDuplicates: readonly NearDuplicateLink[];
  readonly now: Date;
  onOpenClip(clipId: string): void;
}

/** The same story from other publishers in the library. Renders nothing without results. */
export function NearDuplicateLinks({ nearDuplicates, now, onOpenClip }: NearDuplicateLinksProps) {
  if (nearDuplicates.length === 0) return null;
  const publishers = [...new Set(nearDuplicates.map(({ clip }) => formatOrigin(clip.summary)))];
  return (
    <details class="near-duplicate-links">
      <summary>
        {joinDots([
          publishers.length > mostNamed
            ? text('versions-also-in.many', { total: publishers.length })
            : text('versions-also-in', { publishers: joinNames(publishers) }),
          nearDuplicates.length > publishers.length
            ? text('versions-also-in.clips', { total: nearDuplicates.length })
            : null,
        ])}
      </summary>
      <ul class="near-duplicate-links__list" aria-label={text('versions-also-in.label')}>
        {nearDuplicates.map(({ clip, likeness }) => (
          <li key={clip.id}>
            <button
              type="button"
              class="near-duplicate-links__clip"
              onClick={() => onOpenClip(clip.id)}
            >
              <span class="near-duplicate-links__publisher">
                <DotLine
                  parts={[
                    formatOrigin(clip.summary),
                    <ListedDay key="day" clip={clip} now={now} />,
                  ]}
                />
              </span>
              <span class="near-duplicate-links__headline" dir="auto">
                <Headline of={clip.summary} />
              </span>
              <span class="near-duplicate-links__similarity">
                {text('versions-similarity', { percent: Math.round(likeness * 100) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
