import { useId } from 'preact/hooks';
import { BackupSettings, type BackupSettingsProps } from '../backup/BackupSettings';
import type { ReaderSettings } from '../reader/reader-settings';
import { TextFields } from '../reader/TextFields';
import { text } from '../strings';
import '../strings/en/library/settings.ftl';
import { ImageStorageSettings, type ImageStorageSettingsProps } from './ImageStorageSettings';

export interface SettingsViewProps {
  readonly reader: ReaderSettings;
  /** Null while loading. */
  readonly backup: BackupSettingsProps | null;
  readonly imageStorage: ImageStorageSettingsProps;
  onReader(settings: ReaderSettings): void;
}

/** Settings of this browser. */
export function SettingsView({ reader, backup, imageStorage, onReader }: SettingsViewProps) {
  const id = useId();
  return (
    <div class="settings">
      <h1 class="settings__title">{text('settings-title')}</h1>
      {backup && <BackupSettings {...backup} />}
      <ImageStorageSettings {...imageStorage} />
      <section class="settings__part" aria-labelledby={id}>
        <h2 id={id} class="settings__heading">
          {text('settings-reading')}
        </h2>
        <p class="settings__soft">{text('settings-reading.next')}</p>
        <div class="settings__text">
          <TextFields settings={reader} onSettings={onReader} />
        </div>
      </section>
    </div>
  );
}
