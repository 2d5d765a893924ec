import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { setLanguage } from '../../../client/appearance/language';
import { setTheme } from '../../../client/appearance/theme';
import { now } from '../../../client/base/now';
import type { ImageStorageSettingsProps } from '../../../components/settings/ImageStorageSettings';
import type { ImageTotals } from '../../../components/settings/image-settings';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/library.ftl';
import { defaultSettings, type Failure, type Settings } from '../../../core/model';
import type { Library } from '../../../storage';

/** The user's settings, and the totals of saved pictures. */
export interface SettingsPage {
  readonly settings: ReadonlySignal<Settings>;
  readonly imageStorage: ReadonlySignal<ImageStorageSettingsProps>;
  readonly failure: ReadonlySignal<Failure | null>;
  change(part: Partial<Settings>): void;
  /** Tries again what failed last. */
  retry(): void;
}

/** Watches the settings until `life` is aborted, and the totals of pictures while the settings are shown. */
export function createSettingsPage(
  view: Window,
  library: Library,
  isShown: ReadonlySignal<boolean>,
  notify: (message: string) => void,
  life: AbortSignal,
): SettingsPage {
  const settings = signal<Settings>(defaultSettings);
  const totals = signal<ImageTotals | null>(null);
  const failure = signal<Failure | null>(null);
  /** Changes that are not in the library yet. */
  let unsaved: Partial<Settings> = {};
  let isRemovalFailed = false;

  const show = ({ appearance: { theme, language } }: Settings) => {
    setTheme(view, theme);
    setLanguage(view, language);
  };
  library.watch(
    (source) => source.getSettings(),
    (answer) => {
      if (!answer.ok) return;
      settings.value = answer.value;
      show(answer.value);
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
    unsaved = { ...unsaved, ...part };
    const sent = unsaved;
    settings.value = { ...settings.value, ...part };
    show(settings.value);
    const saved = await library.saveSettings(sent, now());
    if (saved.ok && unsaved === sent) unsaved = {};
    failure.value = saved.ok ? null : saved.failure;
  };
  const removeImages = async () => {
    const removed = await library.dropImages();
    isRemovalFailed = !removed.ok;
    failure.value = removed.ok ? null : removed.failure;
    if (removed.ok) notify(text('library-done-images-removed'));
  };

  return {
    settings,
    failure,
    imageStorage: computed(() => ({
      settings: settings.value.images,
      totals: totals.value,
      onSettings: (images) => void change({ images }),
      onRemove: () => void removeImages(),
    })),
    change: (part) => void change(part),
    retry() {
      if (isRemovalFailed) void removeImages();
      if (Object.keys(unsaved).length > 0) void change({});
    },
  };
}
