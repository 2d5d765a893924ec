import type { Settings } from '../../core/model';
import { BackupSettings, type BackupSettingsProps } from '../backup/BackupSettings';
import { StorageLine } from '../backup/StorageLine';
import { ColourPicker } from '../controls/ColourPicker';
import { TextFields } from '../reader/TextFields';
import { text } from '../strings';
import '../strings/en/library/backup.ftl';
import '../strings/en/library/export.ftl';
import '../strings/en/library/settings.ftl';
import '../strings/en/reading/reader.ftl';
import { ActionSetting } from './ActionSetting';
import { DeleteEverything, type DeleteEverythingProps } from './DeleteEverything';
import { ExportSettings, type ExportSettingsProps } from './ExportSettings';
import type { SettingsSection } from './filter-sections';
import { ImageStorageSettings, type ImageStorageSettingsProps } from './ImageStorageSettings';
import { SelectSetting } from './SelectSetting';
import { ShortcutSettings, type ShortcutSettingsProps } from './ShortcutSettings';
import { SiteList } from './SiteList';
import { SwitchSetting } from './SwitchSetting';

export interface SettingsProps
  extends ShortcutSettingsProps,
    ExportSettingsProps,
    DeleteEverythingProps {
  readonly settings: Settings;
  /** Null while loading. */
  readonly backup: BackupSettingsProps | null;
  readonly imageStorage: ImageStorageSettingsProps;
  /** Version of the extension: "1.0.0". */
  readonly version: string;
  onSettings(part: Partial<Settings>): void;
  onImport(): void;
  /** Opens the export dialog for the whole library. */
  onExportAll(): void;
  onHelp(): void;
}

/** All sections of the settings, in order. */
export function listSections(props: SettingsProps): readonly SettingsSection[] {
  return [
    listAppearance(props),
    {
      id: 'shortcuts',
      title: text('settings-shortcuts'),
      words: text('settings-shortcuts.words'),
      parts: [
        {
          words: (props.commands ?? []).map(({ description }) => description),
          view: <ShortcutSettings key="shortcuts" {...props} />,
        },
      ],
    },
    listHighlighting(props),
    listDetection(props),
    listReading(props),
    {
      id: 'images',
      title: text('settings-images'),
      words: text('settings-images.words'),
      parts: [
        {
          words: [text('settings-keep'), text('settings-in-all'), text('settings-each')],
          view: <ImageStorageSettings key="images" {...props.imageStorage} />,
        },
      ],
    },
    {
      id: 'export',
      title: text('settings-export'),
      words: text('settings-export.words'),
      parts: [
        {
          words: [text('export-option-template'), text('export-option-pictures')],
          view: <ExportSettings key="export" {...props} />,
        },
      ],
    },
    {
      id: 'import',
      title: text('settings-import'),
      words: text('settings-import.words'),
      parts: [
        {
          words: [],
          view: (
            <ActionSetting
              key="import"
              label={text('settings-import.label')}
              hint={text('settings-import.next')}
              actionLabel={text('settings-import.act')}
              onAct={props.onImport}
            />
          ),
        },
      ],
    },
    ...listBackup(props),
    listData(props),
    listAbout(props),
  ];
}

function listAppearance({ settings, onSettings }: SettingsProps): SettingsSection {
  const { appearance, reader } = settings;
  return {
    id: 'appearance',
    title: text('settings-appearance'),
    words: text('settings-appearance.words'),
    parts: [
      {
        words: [text('settings-theme'), text('settings-theme.words')],
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
        words: [text('settings-density'), text('settings-density.words')],
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
        words: [text('settings-reading'), text('settings-reading.words')],
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

function listHighlighting({ settings, onSettings }: SettingsProps): SettingsSection {
  const { highlights } = settings;
  const change = (part: Partial<Settings['highlights']>) =>
    onSettings({ highlights: { ...highlights, ...part } });
  const barHints = {
    always: text('settings-bar.next'),
    alt: text('settings-bar.alt'),
    never: text('settings-bar.never'),
  };
  return {
    id: 'highlighting',
    title: text('settings-highlights'),
    words: text('settings-highlights.words'),
    parts: [
      {
        words: [text('settings-colour'), text('settings-colour.words')],
        view: (
          <div key="colour" class="settings__row">
            <h3 class="settings__label">{text('settings-colour')}</h3>
            <div class="settings__choice">
              <ColourPicker colour={highlights.colour} onColour={(colour) => change({ colour })} />
            </div>
            <p class="settings__soft settings__hint">{text('settings-colour.next')}</p>
          </div>
        ),
      },
      {
        words: [text('settings-bar'), text('settings-bar.words')],
        view: (
          <SelectSetting
            key="bar"
            label={text('settings-bar')}
            hint={barHints[highlights.bar]}
            choices={{
              always: text('settings-bar-always'),
              alt: text('settings-bar-alt'),
              never: text('settings-bar-never'),
            }}
            chosen={highlights.bar}
            onChoose={(bar) => change({ bar })}
          />
        ),
      },
      {
        words: [text('settings-bar-sites'), text('settings-bar-sites.words')],
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

function listDetection({ settings, onSettings }: SettingsProps): SettingsSection {
  const { detection } = settings;
  return {
    id: 'detection',
    title: text('settings-detection'),
    words: text('settings-detection.words'),
    parts: [
      {
        words: [text('settings-detect'), text('settings-detect.words')],
        view: (
          <SwitchSetting
            key="detect"
            label={text('settings-detect')}
            hint={detection.isOn ? text('settings-detect.next') : text('settings-detect.off')}
            isOn={detection.isOn}
            onToggle={(isOn) => onSettings({ detection: { ...detection, isOn } })}
          />
        ),
      },
      {
        words: [text('settings-detect-sites'), text('settings-detect-sites.words')],
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

function listReading({ settings, onSettings }: SettingsProps): SettingsSection {
  return {
    id: 'reading',
    title: text('settings-read'),
    words: text('settings-read.words'),
    parts: [
      {
        words: [text('settings-read-rule'), text('settings-read-rule.words')],
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

function listBackup({ backup }: SettingsProps): readonly SettingsSection[] {
  if (backup === null) return [];
  return [
    {
      id: 'backup',
      title: text('backup-title'),
      words: text('settings-backup.words'),
      parts: [
        {
          words: [text('backup-every'), text('backup-keep'), text('backup-where')],
          view: <BackupSettings key="backup" {...backup} />,
        },
      ],
    },
    {
      id: 'storage',
      title: text('settings-storage'),
      words: text('settings-storage.words'),
      parts: [
        {
          words: [text('backup-persist')],
          view: <StorageLine key="storage" storage={backup.storage} onPersist={backup.onPersist} />,
        },
      ],
    },
  ];
}

function listData(props: SettingsProps): SettingsSection {
  return {
    id: 'data',
    title: text('settings-data'),
    words: text('settings-data.words'),
    parts: [
      {
        words: [text('settings-data-export'), text('settings-data-export.words')],
        view: (
          <ActionSetting
            key="export-all"
            label={text('settings-data-export')}
            hint={text('settings-data-export.next')}
            actionLabel={text('settings-data-export.act')}
            onAct={props.onExportAll}
          />
        ),
      },
      {
        words: [text('settings-delete'), text('settings-delete.words')],
        view: <DeleteEverything key="delete" {...props} />,
      },
    ],
  };
}

function listAbout({ version, onHelp }: SettingsProps): SettingsSection {
  return {
    id: 'about',
    title: text('settings-about'),
    words: text('settings-about.words'),
    parts: [
      {
        words: [],
        view: (
          <div key="about" class="settings__row settings__row--block">
            <p class="settings__label">{text('settings-about-version', { version })}</p>
            <p class="settings__soft">{text('settings-about-stored')}</p>
            <p class="settings__soft">{text('settings-about-licence')}</p>
            <div>
              <button type="button" class="button" onClick={onHelp}>
                {text('settings-about-help')}
              </button>{' '}
              <a class="button" href="/first-run.html" target="_blank" rel="noreferrer">
                {text('settings-first-run')}
              </a>
            </div>
          </div>
        ),
      },
    ],
  };
}
