import type { Clip } from '../../core/model';
import { Headline } from '../article/Headline';
import { formatDay, formatOrigin, versionWords } from '../strings';

/** A clip of another paper that tells the same story, and how much of the text is the same, 0 to 1. */
export interface NearDuplicateShown {
  readonly clip: Clip;
  readonly likeness: number;
}

export interface AlsoInProps {
  /** Likest first. */
  readonly nearDuplicates: readonly NearDuplicateShown[];
  readonly now: Date;
  onOpenClip(clipId: string): void;
}

/** The same story in other papers of the library. Nothing where there is none. */
export function AlsoIn({ nearDuplicates, now, onOpenClip }: AlsoInProps) {
  if (nearDuplicates.length === 0) return null;
  const papers = [...new Set(nearDuplicates.map(({ clip }) => formatOrigin(clip.summary)))];
  return (
    <details class="also-in">
      <summary>{versionWords.alsoIn(papers)}</summary>
      <ul class="also-in__list" aria-label={versionWords.alsoInLabel}>
        {nearDuplicates.map(({ clip, likeness }) => (
          <li key={clip.id}>
            <button type="button" class="also-in__clip" onClick={() => onOpenClip(clip.id)}>
              <span class="also-in__paper">
                <bdi>{formatOrigin(clip.summary)}</bdi>,{' '}
                <time dateTime={clip.clippedAt}>{formatDay(clip.clippedAt, now)}</time>
              </span>
              <span class="also-in__headline" dir="auto">
                <Headline of={clip.summary} />
              </span>
              <span class="also-in__likeness">{versionWords.likeness(likeness)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
