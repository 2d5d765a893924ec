import { text } from '../strings';
import '../strings/en/panels/popup.ftl';
import type { SiteSwitchesProps } from './SiteSwitches';

/** Says that the user has turned detection off, for the site of the page or everywhere, and turns it on. */
export function DetectionOff({ siteChoices, onSiteChoices }: SiteSwitchesProps) {
  if (siteChoices?.isDetectionOn !== false) return null;
  return (
    <p class="popup-detection">
      {siteChoices.isOffEverywhere
        ? text('popup-detection-off.everywhere')
        : text('popup-detection-off', { site: siteChoices.site })}
      <button
        type="button"
        class="button button--text button--small"
        onClick={() => onSiteChoices({ isDetectionOn: true })}
      >
        {text('popup-detection-off.act')}
      </button>
    </p>
  );
}
