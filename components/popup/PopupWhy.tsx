import type { ComponentType } from 'preact';
import type { Detection } from '../../core/detect';
import type { ArticleSummary, CorrectableField } from '../../core/model';
import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/panels/why.ftl';
import type { Reasons, WhyDetailsProps } from './popup-props';
import { SiteSwitches, type SiteSwitchesProps } from './SiteSwitches';

export interface PopupWhyProps extends SiteSwitchesProps {
  /** What was extracted. Null if no story was found. */
  readonly summary: ArticleSummary | null;
  /** Fields that the user corrected. Default: none. */
  readonly corrected?: readonly CorrectableField[];
  readonly reasons: Reasons;
  /** `WhyDetails`, or null until it is loaded. */
  readonly whyDetails: ComponentType<WhyDetailsProps> | null;
  onAskWhy(): void;
}

/** Explains how the page was read. Collapsed by default. */
export function PopupWhy(props: PopupWhyProps) {
  const { summary, corrected = [], reasons, whyDetails: Details, onAskWhy } = props;
  return (
    <details
      class="popup-why"
      onToggle={(event) => {
        if (event.currentTarget.open) onAskWhy();
      }}
    >
      <summary class="disclosure">
        <Icon name="forward" />
        {summary ? text('why-ask') : text('why-ask-nothing')}
      </summary>
      <div class="popup-why__answer">
        {/* One stable element, so screen readers announce the result when it arrives. */}
        <p role="status">{answer(reasons, summary !== null)}</p>
        {Details && <Details reasons={reasons} summary={summary} corrected={corrected} />}
        <SiteSwitches {...props} />
      </div>
    </details>
  );
}

function answer(reasons: Reasons, hasStory: boolean): string {
  if (reasons.kind === 'waiting') return text('why-looking');
  return reasons.kind === 'known' ? verdict(reasons.detection, hasStory) : text('why-no-answer');
}

function verdict({ isArticle }: Detection, hasStory: boolean): string {
  if (isArticle) return hasStory ? text('why-is-article') : text('why-is-article-without-story');
  return hasStory ? text('why-is-none-with-story') : text('why-is-none');
}
