import type { Library } from '../../storage';

/**
 * Wraps a library to call `onSaved` after each saved text, whose images must then be
 * fetched, and after each settings change, which may require fetching images.
 */
export function notifyClipped<Notified extends Pick<Library, 'saveClip' | 'saveVersion'>>(
  library: Notified,
  onSaved: () => void,
): Notified {
  const notifyAfter = <Args extends readonly unknown[], Answer extends { readonly ok: boolean }>(
    save: (...args: Args) => Promise<Answer>,
  ) => {
    return async (...args: Args) => {
      const saved = await save(...args);
      if (saved.ok) onSaved();
      return saved;
    };
  };
  const { saveSettings, settleImages }: Partial<Library> = library;
  return {
    ...library,
    saveClip: notifyAfter(library.saveClip),
    saveVersion: notifyAfter(library.saveVersion),
    ...(saveSettings && { saveSettings: notifyAfter(saveSettings) }),
    ...(settleImages && { settleImages: notifyAfter(settleImages) }),
  };
}
