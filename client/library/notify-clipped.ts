import type { Library } from '../../storage';

/**
 * Wraps a library to call `onKept` after each saved text, whose images must then be
 * fetched, and after each settings change, which may require fetching images.
 */
export function notifyClipped<Notified extends Pick<Library, 'saveClip' | 'keepVersion'>>(
  library: Notified,
  onKept: () => void,
): Notified {
  const told = <Ask extends readonly unknown[], Answer extends { readonly ok: boolean }>(
    keep: (...ask: Ask) => Promise<Answer>,
  ) => {
    return async (...ask: Ask) => {
      const kept = await keep(...ask);
      if (kept.ok) onKept();
      return kept;
    };
  };
  const { saveSettings, settleImages }: Partial<Library> = library;
  return {
    ...library,
    saveClip: told(library.saveClip),
    keepVersion: told(library.keepVersion),
    ...(saveSettings && { saveSettings: told(saveSettings) }),
    ...(settleImages && { settleImages: told(settleImages) }),
  };
}
