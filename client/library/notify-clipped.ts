import type { Library } from '../../storage';

/**
 * A library that calls `onKept` after each text that it has kept, whose images are
 * then to be fetched, and when settings were changed that may ask for them.
 */
export function notifyClipped(library: Library, onKept: () => void): Library {
  const told = <Ask extends readonly unknown[], Answer extends { readonly ok: boolean }>(
    keep: (...ask: Ask) => Promise<Answer>,
  ) => {
    return async (...ask: Ask) => {
      const kept = await keep(...ask);
      if (kept.ok) onKept();
      return kept;
    };
  };
  return {
    ...library,
    saveClip: told(library.saveClip),
    keepVersion: told(library.keepVersion),
    saveSettings: told(library.saveSettings),
    settleImages: told(library.settleImages),
  };
}
