import { useId, useState } from 'preact/hooks';
import { ConfirmDialog } from '../library/dialogs/ConfirmDialog';
import { formatBytes, text } from '../strings';
import '../strings/en/library/settings.ftl';
import { BytesChoice } from './BytesChoice';
import { ImageTotal, type ImageTotalProps } from './ImageTotal';
import type { ImageSettings } from './image-settings';

export interface ImageStorageSettingsProps extends ImageTotalProps {
  onSettings(settings: ImageSettings): void;
  /** Deletes all saved images. The user has confirmed. */
  onRemove(): void;
}

const megabyte = 1024 * 1024;
const totalLimits = [100, 250, 500, 1024, 2048, 5 * 1024, 10 * 1024].map((size) => size * megabyte);
const imageLimits = [1, 2, 5, 10, 25].map((size) => size * megabyte);

/** Whether to save images, their size limit and current size, and a button to delete them. */
export function ImageStorageSettings({
  settings,
  totals,
  onSettings,
  onRemove,
}: ImageStorageSettingsProps) {
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  return (
    <div class="settings__group">
      <div class="settings__row">
        <label class="settings__switch">
          <input
            type="checkbox"
            checked={settings.keep}
            aria-describedby={`${id}-keep`}
            onChange={({ currentTarget }) =>
              onSettings({ ...settings, keep: currentTarget.checked })
            }
          />
          {text('settings-keep')}
        </label>
        <p id={`${id}-keep`} class="settings__soft settings__hint">
          {settings.keep ? text('settings-keep.next') : text('settings-keep-off')}
        </p>
      </div>
      {settings.keep && (
        <>
          <BytesChoice
            label={text('settings-in-all')}
            hint={text('settings-in-all.next')}
            choices={totalLimits}
            chosen={settings.mostBytesInAll}
            onChoose={(mostBytesInAll) => onSettings({ ...settings, mostBytesInAll })}
          />
          <BytesChoice
            label={text('settings-each')}
            hint={text('settings-each.next')}
            choices={imageLimits}
            chosen={settings.mostBytesEach}
            onChoose={(mostBytesEach) => onSettings({ ...settings, mostBytesEach })}
          />
        </>
      )}
      <div class="settings__row settings__row--block">
        <ImageTotal settings={settings} totals={totals} />
        {totals !== null && totals.count > 0 && (
          <div>
            <button type="button" class="button button--danger" onClick={() => setAsking(true)}>
              {text('settings-remove')}
            </button>
          </div>
        )}
      </div>
      {isAsking && totals && (
        <ConfirmDialog
          title={text('settings-remove.title')}
          message={text('settings-remove.sure', {
            total: totals.count,
            used: formatBytes(totals.byteCount),
          })}
          actionLabel={text('settings-remove')}
          onConfirm={onRemove}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
