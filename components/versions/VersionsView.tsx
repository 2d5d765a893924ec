import type { Difference, HeadlineChange } from '../../core/diff';
import { Icon } from '../controls/Icon';
import { Waiting } from '../controls/Waiting';
import { text } from '../strings';
import '../strings/en/reading/versions.ftl';
import { DifferenceView } from './DifferenceView';
import { HeadlineTimeline } from './HeadlineTimeline';
import { VersionChoice, type VersionChoiceProps } from './VersionChoice';

export interface Comparison {
  /** Ids of saved versions, or `page` for the current page. */
  readonly before: string;
  readonly after: string;
  readonly language: string | null;
  /** Null while being computed. */
  readonly difference: Difference | null;
  /** Of all saved versions, oldest first. */
  readonly headlines: readonly HeadlineChange[];
}

export interface VersionsViewProps
  extends Pick<VersionChoiceProps, 'versions' | 'hasPage' | 'now' | 'onChoose' | 'onRead'> {
  readonly comparison: Comparison;
  onClose(): void;
}

/** Compares two versions of a clip word by word, and shows its headlines over time. */
export function VersionsView({ comparison, onClose, ...choice }: VersionsViewProps) {
  const { before, after, difference, language, headlines } = comparison;
  return (
    <section class="versions" aria-label={text('versions-title')}>
      <h2 class="visually-hidden">{text('versions-title')}</h2>
      <button type="button" class="button button--quiet button--small" onClick={onClose}>
        <Icon name="back" />
        {text('versions-close')}
      </button>
      <VersionChoice {...choice} before={before} after={after} />
      <HeadlineTimeline headlines={headlines} now={choice.now} />
      {difference === null ? (
        <Waiting message={text('versions-working')} />
      ) : (
        <DifferenceView difference={difference} language={language} />
      )}
    </section>
  );
}
