import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../client/base/now';
import type { PageTab } from '../../client/tabs/page-tab';
import type { SiteChange, SiteChoices } from '../../components/popup/SiteSwitches';
import {
  defaultSettings,
  hostWithoutWww,
  isDetectionOn,
  isSiteListed,
  listSite,
  type Settings,
} from '../../core/model';
import type { Library } from '../../storage';

/** What is on for the site of the popup's tab. */
export interface SiteSettings {
  readonly siteChoices: ReadonlySignal<SiteChoices | null>;
  changeSite(change: SiteChange): void;
}

export function createSiteSettings(
  library: Library,
  tab: ReadonlySignal<PageTab | null>,
  life: AbortSignal,
): SiteSettings {
  const settings = signal<Settings | null>(null);
  library.watch(
    (source) => source.getSettings(),
    (answer) => {
      if (answer.ok) settings.value = answer.value;
    },
    life,
  );
  return {
    siteChoices: computed(() => {
      const url = tab.value?.url ?? null;
      const site = hostWithoutWww(url);
      if (settings.value === null || url === null || site === '') return null;
      const { detection, highlights } = settings.value;
      return {
        site,
        isDetectionOn: tab.value?.access === 'granted' ? isDetectionOn(settings.value, url) : null,
        isOffEverywhere: !detection.isOn,
        isBarOffEverywhere: highlights.bar === 'never',
        isBarOn: highlights.bar !== 'never' && !isSiteListed(highlights.barOffSites, url),
      };
    }),
    async changeSite(change) {
      const url = tab.value?.url;
      const stored = await library.getSettings();
      if (!stored.ok || !url) return;
      await library.saveSettings(changeForSite(stored.value, url, change), now());
    },
  };
}

/** Turning something on for a site also turns it on in general, or it would stay off. */
function changeForSite(
  settings: Settings,
  url: string,
  { isDetectionOn: detects, isBarOn }: SiteChange,
): Partial<Settings> {
  const { detection, highlights } = settings;
  return {
    ...(detects !== undefined && {
      detection: {
        isOn: detection.isOn || detects,
        offSites: listSite(detection.offSites, url, !detects),
      },
    }),
    ...(isBarOn !== undefined && {
      highlights: {
        ...highlights,
        bar:
          isBarOn && highlights.bar === 'never' ? defaultSettings.highlights.bar : highlights.bar,
        barOffSites: listSite(highlights.barOffSites, url, !isBarOn),
      },
    }),
  };
}
