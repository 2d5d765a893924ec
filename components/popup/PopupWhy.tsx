import type { ArticleSummary, CorrectableField } from '../../core/model';
import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/panels/why.ftl';
import type { Reasons } from './popup-props';
import { SiteSwitches, type SiteSwitchesProps } from './SiteSwitches';
import { WhySigns } from './WhySigns';
import { WhySources } from './WhySources';

export interface PopupWhyProps extends SiteSwitchesProps {
  /** What was extracted. Null if no story was found. */
  readonly summary: ArticleSummary | null;
  /** Fields that the user corrected. Default: none. */
  readonly corrected?: readonly CorrectableField[];
  readonly reasons: Reasons;
  onAskWhy(): void;
}

/** Explains how the page was read. Collapsed by default. */
export function PopupWhy(props: PopupWhyProps) {
  const { summary, corrected = [], reasons, onAskWhy } = props;
  return (
    <details
      class="popup-why"
      onToggle={(event) => {
        if (event.currentTarget.open) onAskWhy();
      }}
    >
      <summary class="popup-why__question">
        <Icon name="forward" />
        {summary ? text('why-ask') : text('why-ask-nothing')}
      </summary>
      <div class="popup-why__answer">
        <WhySigns reasons={reasons} hasStory={summary !== null} />
        {summary && <WhySources summary={summary} corrected={corrected} />}
        <SiteSwitches {...props} />
      </div>
    </details>
  );
}
