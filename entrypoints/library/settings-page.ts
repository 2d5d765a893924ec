import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../client/base/now';
import type { PicturesSettingsProps } from '../../components/settings/PicturesSettings';
import type { PictureTotals } from '../../components/settings/settings-shown';
import { text } from '../../components/strings';
import '../../components/strings/en/settings.ftl';
import { defaultSettings, type Failure, type Settings } from '../../core/model';
import type { Library } from '../../storage';

/** The reader's settings, and what kept pictures come to. */
export interface SettingsPage {
  readonly settings: ReadonlySignal<Settings>;
  readonly pictures: ReadonlySignal<PicturesSettingsProps>;
  readonly failure: ReadonlySignal<Failure | null>;
  change(change: Partial<Settings>): void;
  /** Does again what failed. */
  retry(): void;
}

/** Settings, watched until the signal is aborted; pictures are counted while they are shown. `tell` says what was done. */
export function createSettingsPage(
  library: Library,
  isShown: ReadonlySignal<boolean>,
  tell: (words: string) => void,
  life: AbortSignal,
): SettingsPage {
  const settings = signal<Settings>(defaultSettings);
  const totals = signal<PictureTotals | null>(null);
  const failure = signal<Failure | null>(null);
  let again: () => void = () => {};

  library.watch(
    (source) => source.getSettings(),
    (answer) => {
      if (answer.ok) settings.value = answer.value;
    },
    life,
  );
  const stop = effect(() => {
    if (!isShown.value) return;
    const watching = new AbortController();
    library.watch(
      (source) => source.imageTotals(),
      (answer) => {
        if (answer.ok) totals.value = answer.value;
      },
      watching.signal,
    );
    return () => watching.abort();
  });
  life.addEventListener('abort', stop);

  const change = async (part: Partial<Settings>) => {
    again = () => change(part);
    settings.value = { ...settings.value, ...part };
    const saved = await library.saveSettings(settings.value, now());
    failure.value = saved.ok ? null : saved.failure;
  };
  const removePictures = async () => {
    again = removePictures;
    const removed = await library.dropImages();
    failure.value = removed.ok ? null : removed.failure;
    if (removed.ok) tell(text('settings-removed'));
  };

  return {
    settings,
    failure,
    pictures: computed(() => ({
      settings: settings.value.images,
      totals: totals.value,
      onSettings: (images) => void change({ images }),
      onRemove: () => void removePictures(),
    })),
    change: (part) => void change(part),
    retry: () => again(),
  };
}
