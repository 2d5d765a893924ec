import { useId, useState } from 'preact/hooks';
import { SureDialog } from '../library/dialogs/SureDialog';
import { settingsWords } from '../strings';
import { BytesChoice } from './BytesChoice';
import { PictureTotal, type PictureTotalProps } from './PictureTotal';
import type { PictureSettings } from './settings-shown';

export interface PicturesSettingsProps extends PictureTotalProps {
  onSettings(settings: PictureSettings): void;
  /** Removes every kept picture: the reader has been asked. */
  onRemove(): void;
}

const megabyte = 1024 * 1024;
const inAll = [100, 250, 500, 1024, 2048, 5 * 1024, 10 * 1024].map((size) => size * megabyte);
const each = [1, 2, 5, 10, 25].map((size) => size * megabyte);

/** Whether pictures are kept, how much room they get and take, and a way to be rid of them. */
export function PicturesSettings({
  settings,
  totals,
  onSettings,
  onRemove,
}: PicturesSettingsProps) {
  const words = settingsWords;
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  const isAny = totals !== null && totals.count + totals.missed + totals.wanted > 0;
  return (
    <section class="settings__part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="settings__heading">
        {words.pictures}
      </h2>
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
          {words.keep}
        </label>
        <p id={`${id}-keep`} class="settings__soft settings__hint">
          {settings.keep ? words.keepNext : words.keepOff}
        </p>
      </div>
      {settings.keep && (
        <>
          <BytesChoice
            label={words.inAll}
            hint={words.inAllNext}
            choices={inAll}
            chosen={settings.mostBytesInAll}
            onChoose={(mostBytesInAll) => onSettings({ ...settings, mostBytesInAll })}
          />
          <BytesChoice
            label={words.each}
            hint={words.eachNext}
            choices={each}
            chosen={settings.mostBytesEach}
            onChoose={(mostBytesEach) => onSettings({ ...settings, mostBytesEach })}
          />
        </>
      )}
      <PictureTotal settings={settings} totals={totals} />
      {isAny && (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words.remove}
        </button>
      )}
      {isAsking && totals && (
        <SureDialog
          title={words.removeTitle}
          words={words.removeSure(totals.count, totals.byteCount)}
          act={words.remove}
          onAct={onRemove}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
