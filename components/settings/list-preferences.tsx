import { languageNames, languages, type Settings } from '../../core/model';
import { AccessSetting, type AccessSettingProps } from '../access/AccessSetting';
import { ColourPicker } from '../controls/ColourPicker';
import { TextFields } from '../reader/TextFields';
import { text } from '../strings';
import { perLocale } from '../strings/per-locale';
import '../strings/en/library/settings.ftl';
import '../strings/en/panels/access.ftl';
import '../strings/en/reading/reader.ftl';
import type { SettingsSection } from './filter-sections';
import { SelectSetting } from './SelectSetting';
import type { ShortcutListProps } from './ShortcutSettings';
import { SiteList } from './SiteList';
import { SwitchSetting } from './SwitchSetting';

/** Names of languages in the language of the interface: “German”. */
const languagesHere = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** The sections whose choices are stored in the settings record. */
export interface PreferenceProps {
  readonly settings: Settings;
  onSettings(part: Partial<Settings>): void;
}

export function listAppearance({ settings, onSettings }: PreferenceProps): SettingsSection {
  const { appearance, reader } = settings;
  return {
    id: 'appearance',
    title: text('settings-appearance'),
    words: text('settings-appearance.words'),
    parts: [
      {
        words: [
          text('settings-language.words'),
          ...languages.map((tag) => languagesHere().of(tag) ?? tag),
        ],
        view: (
          <SelectSetting
            key="language"
            label={text('settings-language')}
            hint={text('settings-language.next')}
            choices={{ browser: text('settings-language-browser'), ...languageNames }}
            chosen={appearance.language ?? 'browser'}
            onChoose={(name) =>
              onSettings({
                appearance: { ...appearance, language: name === 'browser' ? null : name },
              })
            }
          />
        ),
      },
      {
        words: [text('settings-theme.words')],
        view: (
          <SelectSetting
            key="theme"
            label={text('settings-theme')}
            hint={text('settings-theme.next')}
            choices={{
              system: text('settings-theme-system'),
              light: text('settings-theme-light'),
              dark: text('settings-theme-dark'),
            }}
            chosen={appearance.theme}
            onChoose={(theme) => onSettings({ appearance: { ...appearance, theme } })}
          />
        ),
      },
      {
        words: [text('settings-density.words')],
        view: (
          <SelectSetting
            key="density"
            label={text('settings-density')}
            hint={text('settings-density.next')}
            choices={{
              comfortable: text('settings-density-comfortable'),
              compact: text('settings-density-compact'),
            }}
            chosen={appearance.density}
            onChoose={(density) => onSettings({ appearance: { ...appearance, density } })}
          />
        ),
      },
      {
        words: [
          ...[text('settings-reading.words'), text('reader-face'), text('reader-size')],
          ...[text('reader-measure'), text('reader-theme')],
        ],
        view: (
          <div key="reader" class="settings__row settings__row--block">
            <h3 class="settings__label">{text('settings-reading')}</h3>
            <p class="settings__soft settings__hint">{text('settings-reading.next')}</p>
            <div class="settings__text">
              <TextFields settings={reader} onSettings={(next) => onSettings({ reader: next })} />
            </div>
          </div>
        ),
      },
    ],
  };
}

export function listHighlighting({
  settings,
  commands,
  onSettings,
}: PreferenceProps & ShortcutListProps): SettingsSection {
  const { highlights } = settings;
  // A phone has neither shortcuts nor Alt. The setting may come from a backup of another device.
  const isPhone = commands?.length === 0;
  const hasAlt = !isPhone || highlights.bar === 'alt';
  const change = (part: Partial<Settings['highlights']>) =>
    onSettings({ highlights: { ...highlights, ...part } });
  const barHints = {
    always: text('settings-bar.next'),
    alt: text('settings-bar.alt'),
    never: text(isPhone ? 'settings-bar.phone' : 'settings-bar.never'),
  };
  return {
    id: 'highlighting',
    title: text('settings-highlights'),
    words: text('settings-highlights.words'),
    parts: [
      {
        words: [text('settings-colour.words')],
        view: (
          <div key="colour" class="settings__row">
            <h3 class="settings__label">{text('settings-colour')}</h3>
            <div class="settings__choice">
              <ColourPicker colour={highlights.colour} onColour={(colour) => change({ colour })} />
            </div>
            <p class="settings__soft settings__hint">
              {text(isPhone ? 'settings-colour.phone' : 'settings-colour.next')}
            </p>
          </div>
        ),
      },
      {
        words: [text('settings-bar.words')],
        view: (
          <SelectSetting
            key="bar"
            label={text('settings-bar')}
            hint={barHints[highlights.bar]}
            choices={{
              always: text('settings-bar-always'),
              alt: hasAlt ? text('settings-bar-alt') : null,
              never: text('settings-bar-never'),
            }}
            chosen={highlights.bar}
            onChoose={(bar) => change({ bar })}
          />
        ),
      },
      {
        words: [text('settings-bar-sites.words')],
        view: (
          <SiteList
            key="bar-sites"
            label={text('settings-bar-sites')}
            hint={text('settings-bar-sites.next')}
            sites={highlights.barOffSites}
            onSites={(barOffSites) => change({ barOffSites })}
          />
        ),
      },
    ],
  };
}

export function listDetection(props: PreferenceProps & AccessSettingProps): SettingsSection {
  const { settings, access, onSettings } = props;
  const { detection } = settings;
  const onHints = {
    all: text('settings-detect.next'),
    sites: text('settings-detect.sites'),
    click: text('settings-detect.click'),
  };
  return {
    id: 'detection',
    title: text('settings-detection'),
    words: text('settings-detection.words'),
    parts: [
      {
        words: [text('settings-access'), text('access-allow-all'), text('settings-access-give-up')],
        view: <AccessSetting key="access" {...props} />,
      },
      {
        words: [text('settings-detect.words')],
        view: (
          <SwitchSetting
            key="detect"
            label={text('settings-detect')}
            hint={detection.isOn ? onHints[access?.kind ?? 'all'] : text('settings-detect.off')}
            isOn={detection.isOn}
            onToggle={(isOn) => onSettings({ detection: { ...detection, isOn } })}
          />
        ),
      },
      {
        words: [text('settings-detect-sites.words')],
        view: (
          <SiteList
            key="detect-sites"
            label={text('settings-detect-sites')}
            hint={text('settings-detect-sites.next')}
            sites={detection.offSites}
            onSites={(offSites) => onSettings({ detection: { ...detection, offSites } })}
          />
        ),
      },
    ],
  };
}

export function listReading({ settings, onSettings }: PreferenceProps): SettingsSection {
  return {
    id: 'reading',
    title: text('settings-read'),
    words: text('settings-read.words'),
    parts: [
      {
        words: [text('settings-read-rule.words')],
        view: (
          <SelectSetting
            key="mark-read"
            label={text('settings-read-rule')}
            hint={text('settings-read-rule.next')}
            choices={{
              end: text('settings-read-rule-end'),
              never: text('settings-read-rule-never'),
            }}
            chosen={settings.reading.markRead}
            onChoose={(markRead) => onSettings({ reading: { markRead } })}
          />
        ),
      },
    ],
  };
}
