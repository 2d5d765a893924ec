import type { AccessSettingProps } from '../access/AccessSetting';
import { BackupSettings, type BackupSettingsProps } from '../backup/BackupSettings';
import { StorageLine } from '../backup/StorageLine';
import { FolderSettings, type FolderSettingsProps } from '../folder-export/FolderSettings';
import { text } from '../strings';
import '../strings/en/library/backup.ftl';
import '../strings/en/library/export.ftl';
import '../strings/en/library/folder.ftl';
import '../strings/en/library/settings.ftl';
import '../strings/en/library/sharing.ftl';
import '../strings/en/library/sync.ftl';
import { SharingSettings } from '../sharing/SharingSettings';
import type { SharingSettingsProps } from '../sharing/sharing-status';
import { SyncSettings } from '../sync/SyncSettings';
import type { SyncSettingsProps } from '../sync/sync-status';
import { ActionSetting } from './ActionSetting';
import { DeleteEverything, type DeleteEverythingProps } from './DeleteEverything';
import { ExportSettings, type ExportSettingsProps } from './ExportSettings';
import type { SettingsSection } from './filter-sections';
import { ImageStorageSettings, type ImageStorageSettingsProps } from './ImageStorageSettings';
import {
  listAppearance,
  listDetection,
  listHighlighting,
  listReading,
  type PreferenceProps,
} from './list-preferences';
import { ShortcutSettings, type ShortcutSettingsProps } from './ShortcutSettings';
import { nameKeys, programNames } from './search-words';

export interface SettingsProps
  extends PreferenceProps,
    AccessSettingProps,
    ShortcutSettingsProps,
    Omit<ExportSettingsProps, 'folderTemplate'>,
    DeleteEverythingProps {
  /** Null while loading. */
  readonly backup: BackupSettingsProps | null;
  /** Null while loading. */
  readonly folderExport: FolderSettingsProps | null;
  /** Null while loading. */
  readonly sync: SyncSettingsProps | null;
  /** Null while loading. */
  readonly sharing: SharingSettingsProps | null;
  readonly imageStorage: ImageStorageSettingsProps;
  /** Version of the extension: "1.0.0". */
  readonly version: string;
  onImport(): void;
  /** Opens the export dialog for the whole library. */
  onExportAll(): void;
  onHelp(): void;
}

/** All sections of the settings, in order. */
export function listSections(props: SettingsProps): readonly SettingsSection[] {
  return [
    listAppearance(props),
    ...listShortcuts(props),
    listHighlighting(props),
    listDetection(props),
    listReading(props),
    {
      id: 'images',
      title: text('settings-images'),
      words: text('settings-images.words'),
      parts: [
        {
          words: [
            ...[text('settings-keep'), text('settings-keep.next'), text('settings-remove')],
            ...[text('settings-in-all'), text('settings-in-all.next')],
            ...[text('settings-each'), text('settings-each.next')],
          ],
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
          words: [
            ...[programNames.notes, text('settings-export.next'), text('export-option-template')],
            ...[text('export-option-add-template'), text('export-option-annotations')],
            text('settings-templates'),
            ...[text('export-option-pictures'), text('settings-export-folder')],
            ...[text('settings-export-folder.next'), text('export-choose-folder')],
          ],
          view: (
            <ExportSettings key="export" {...props} folderTemplate={getFolderTemplate(props)} />
          ),
        },
      ],
    },
    ...listFolderExport(props),
    {
      id: 'import',
      title: text('settings-import'),
      words: text('settings-import.words'),
      parts: [
        {
          words: [programNames.import],
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
    ...listSync(props),
    ...listSharing(props),
    listData(props),
    listAbout(props),
  ];
}

function getFolderTemplate({ folderExport }: SettingsProps): string | null {
  return folderExport?.plan.isOn ? folderExport.plan.template : null;
}

/** Phones have no shortcuts. */
function listShortcuts(props: SettingsProps): readonly SettingsSection[] {
  if (props.commands?.length === 0) return [];
  return [
    {
      id: 'shortcuts',
      title: text('settings-shortcuts'),
      words: text('settings-shortcuts.words'),
      parts: [
        {
          words: [
            ...(props.commands ?? []).flatMap(({ description, keys }) => [
              description,
              nameKeys(keys),
            ]),
            ...[text('settings-shortcuts.next'), text('settings-shortcuts-change')],
          ],
          view: <ShortcutSettings key="shortcuts" {...props} />,
        },
      ],
    },
  ];
}

function listFolderExport({ folderExport }: SettingsProps): readonly SettingsSection[] {
  if (folderExport === null) return [];
  return [
    {
      id: 'folder',
      title: text('folder-title'),
      words: text('folder-title.words'),
      parts: [
        {
          words: [
            ...[programNames.notes, programNames.folders],
            ...[text('folder-about'), text('folder-choose'), text('folder-stop')],
            ...[text('folder-deleted'), text('folder-deleted.move'), text('folder-names')],
          ],
          view: <FolderSettings key="folder" {...folderExport} />,
        },
      ],
    },
  ];
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
          words: [
            ...[programNames.folders, text('backup-about')],
            ...[text('backup-every'), text('backup-every.next')],
            ...[text('backup-keep'), text('backup-keep.next'), text('backup-where')],
            ...[text('backup-downloads'), text('backup-folder'), text('backup-choose-folder')],
            ...[text('backup-now'), text('backup-restore'), text('backup-restore-newest')],
          ],
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

function listSync({ sync }: SettingsProps): readonly SettingsSection[] {
  if (sync === null) return [];
  return [
    {
      id: 'sync',
      title: text('sync-title'),
      words: text('sync-words'),
      parts: [
        {
          words: [
            ...[text('sync-about'), text('sync-address'), text('sync-user'), text('sync-password')],
            ...[text('sync-now'), text('sync-change-passphrase'), text('sync-leave')],
          ],
          view: <SyncSettings key="sync" {...sync} />,
        },
      ],
    },
  ];
}

function listSharing({ sharing }: SettingsProps): readonly SettingsSection[] {
  if (sharing === null) return [];
  return [
    {
      id: 'sharing',
      title: text('sharing-title'),
      words: text('sharing-words'),
      parts: [
        {
          words: [
            ...[text('sharing-about'), text('sharing-share'), text('sharing-join')],
            ...[text('sharing-invite'), text('sharing-leave'), text('sharing-members')],
          ],
          view: <SharingSettings key="sharing" {...sharing} />,
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
        words: [programNames.export, text('settings-data-export.words')],
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
        words: [
          ...[text('settings-delete'), text('settings-delete.next'), text('settings-delete.act')],
          text('settings-delete.words'),
        ],
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
            <div class="settings__actions">
              <button type="button" class="button" onClick={onHelp}>
                {text('settings-about-help')}
              </button>
              <a class="button" href="/first-run.html" target="_blank" rel="noreferrer">
                {text('settings-first-run')}
              </a>
              <a class="button" href="/THIRD-PARTY.txt" target="_blank" rel="noreferrer">
                {text('settings-third-party')}
              </a>
            </div>
          </div>
        ),
      },
    ],
  };
}
