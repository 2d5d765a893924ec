import type { Difference, HeadlineChange } from '../../core/diff';
import { Icon } from '../controls/Icon';
import { Waiting } from '../controls/Waiting';
import { text } from '../strings';
import '../strings/en/versions.ftl';
import { DifferenceView } from './DifferenceView';
import { HeadlineTimeline } from './HeadlineTimeline';
import { VersionChoice, type VersionChoiceProps } from './VersionChoice';

/** Two versions that are compared. */
export interface Comparison {
  /** Ids of kept versions, or `page` for the page as it is now. */
  readonly before: string;
  readonly after: string;
  readonly language: string | null;
  /** null while it is worked out. */
  readonly difference: Difference | null;
  /** Of all kept versions, oldest first. */
  readonly headlines: readonly HeadlineChange[];
}

export interface VersionsViewProps
  extends Pick<VersionChoiceProps, 'versions' | 'hasPage' | 'now' | 'onChoose' | 'onRead'> {
  readonly comparison: Comparison;
  onClose(): void;
}

/** The versions of a clip, two of them side by side word for word, and its headlines through time. */
export function VersionsView({ comparison, onClose, ...choice }: VersionsViewProps) {
  const { before, after, difference, language, headlines } = comparison;
  return (
    <section class="versions" aria-label={text('versions-title')}>
      <h2 class="hidden-words">{text('versions-title')}</h2>
      <button type="button" class="button button--quiet button--small" onClick={onClose}>
        <Icon name="back" />
        {text('versions-close')}
      </button>
      <VersionChoice {...choice} before={before} after={after} />
      <HeadlineTimeline headlines={headlines} now={choice.now} />
      {difference === null ? (
        <Waiting words={text('versions-working')} />
      ) : (
        <DifferenceView difference={difference} language={language} />
      )}
    </section>
  );
}
