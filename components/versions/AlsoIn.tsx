import type { Clip } from '../../core/model';
import { Headline } from '../article/Headline';
import { formatDay, formatOrigin, joinNames, text } from '../strings';
import '../strings/en/reading/versions.ftl';

/** Publishers named individually. Beyond this, only their number is shown. */
const mostNamed = 2;

/** A clip of another publisher with the same story, and the share of text in common, 0 to 1. */
export interface NearDuplicateLink {
  readonly clip: Clip;
  readonly likeness: number;
}

export interface AlsoInProps {
  /** Most similar first. */
  readonly nearDuplicates: readonly NearDuplicateLink[];
  readonly now: Date;
  onOpenClip(clipId: string): void;
}

/** The same story from other publishers in the library. Renders nothing without results. */
export function AlsoIn({ nearDuplicates, now, onOpenClip }: AlsoInProps) {
  if (nearDuplicates.length === 0) return null;
  const publishers = [...new Set(nearDuplicates.map(({ clip }) => formatOrigin(clip.summary)))];
  return (
    <details class="also-in">
      <summary>
        {publishers.length > mostNamed
          ? text('versions-also-in.many', { total: publishers.length })
          : text('versions-also-in', { publishers: joinNames(publishers) })}
      </summary>
      <ul class="also-in__list" aria-label={text('versions-also-in.label')}>
        {nearDuplicates.map(({ clip, likeness }) => (
          <li key={clip.id}>
            <button type="button" class="also-in__clip" onClick={() => onOpenClip(clip.id)}>
              <span class="also-in__publisher">
                <bdi>{formatOrigin(clip.summary)}</bdi>,{' '}
                <time dateTime={clip.clippedAt}>{formatDay(clip.clippedAt, now)}</time>
              </span>
              <span class="also-in__headline" dir="auto">
                <Headline of={clip.summary} />
              </span>
              <span class="also-in__similarity">
                {text('versions-similarity', { percent: Math.round(likeness * 100) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
