import type { Library } from '../../storage';

/**
 * Wraps a library to call `onKept` after each saved text, whose images must then be
 * fetched, and after each settings change, which may require fetching images.
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
