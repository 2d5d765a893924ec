import { defaultSettings, type Settings } from '../../core/model';
import type { Library } from '../../storage';

/** Wraps a library to call `onChange` after each change of settings, with those before it. */
export function notifySettings(
  library: Library,
  onChange: (before: Settings, after: Settings) => void,
): Library {
  const notifyAfter = async <Answer extends { readonly ok: boolean }>(
    change: () => Promise<Answer>,
  ) => {
    const before = await library.getSettings();
    const changed = await change();
    const after = changed.ok ? await library.getSettings() : null;
    if (after?.ok) onChange(before.ok ? before.value : defaultSettings, after.value);
    return changed;
  };
  return {
    ...library,
    saveSettings: (settings, now) => notifyAfter(() => library.saveSettings(settings, now)),
    deleteEverything: () => notifyAfter(() => library.deleteEverything()),
    restoreLibraryMetadata: (...given) =>
      notifyAfter(() => library.restoreLibraryMetadata(...given)),
  };
}
