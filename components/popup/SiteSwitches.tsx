import { text } from '../strings';
import '../strings/en/panels/why.ftl';

/** What is on for the site of the page. */
export interface SiteChoices {
  readonly site: string;
  /** Null if Pressmark may not read the site, so that there is nothing to turn off. */
  readonly isDetectionOn: boolean | null;
  /** True if detection is off on all sites, not only on this one. */
  readonly isOffEverywhere: boolean;
  readonly isBarOn: boolean;
  /** True if the bar is off on all sites, not only on this one. */
  readonly isBarOffEverywhere: boolean;
}

/** What the user turned on or off. */
export interface SiteChange {
  readonly isDetectionOn?: boolean;
  readonly isBarOn?: boolean;
}

export interface SiteSwitchesProps {
  /** Null if the page has no site, or while loading. */
  readonly siteChoices: SiteChoices | null;
  onSiteChoices(change: SiteChange): void;
}

/** Turns detection and the selection bar off for the site of the page, and on again. */
export function SiteSwitches({ siteChoices, onSiteChoices }: SiteSwitchesProps) {
  if (siteChoices === null) return null;
  const { site, isDetectionOn, isOffEverywhere, isBarOn, isBarOffEverywhere } = siteChoices;
  return (
    <fieldset class="site-switches">
      <legend class="site-switches__site">{text('why-site', { site })}</legend>
      {isDetectionOn !== null && (
        <label class="site-switches__switch">
          <input
            type="checkbox"
            checked={isDetectionOn}
            onChange={({ currentTarget }) =>
              onSiteChoices({ isDetectionOn: currentTarget.checked })
            }
          />
          {text(isOffEverywhere ? 'why-site.detection-all' : 'why-site.detection')}
        </label>
      )}
      <label class="site-switches__switch">
        <input
          type="checkbox"
          checked={isBarOn}
          onChange={({ currentTarget }) => onSiteChoices({ isBarOn: currentTarget.checked })}
        />
        {text(isBarOffEverywhere ? 'why-site.bar-all' : 'why-site.bar')}
      </label>
    </fieldset>
  );
}
