import type { FindStoredImage } from '../../components/reader/stored-images';
import type { Library } from '../../storage';

/** The images that are kept, as a reader can draw them. */
export interface StoredImages {
  /**
   * Finds the images of one clip, and lets go of those of the clip before. The
   * same function for the same clip; null for no clip.
   */
  of(clipId: string | null): FindStoredImage | null;
}

/** Gives kept images an address in this page until another clip is read, or the signal is aborted. */
export function createStoredImages(
  view: Window & typeof globalThis,
  library: Pick<Library, 'findImage'>,
  life: AbortSignal,
): StoredImages {
  let shown: { readonly clipId: string; readonly find: FindStoredImage } | null = null;
  let letGo = () => {};

  const readFrom = (clipId: string): FindStoredImage => {
    const urls = new Map<string, Promise<string | null>>();
    let isOver = false;
    letGo = () => {
      isOver = true;
      for (const url of urls.values()) void url.then((one) => one && view.URL.revokeObjectURL(one));
    };
    const find = async (url: string): Promise<string | null> => {
      const found = await library.findImage(clipId, url);
      // What cannot be read here is looked for on the web, as if it were not kept.
      if (!found.ok || found.value === null || isOver) {
        urls.delete(url);
        return null;
      }
      const { bytes, type } = found.value;
      return view.URL.createObjectURL(new view.Blob([bytes.slice()], { type }));
    };
    return (url) => {
      const known = urls.get(url) ?? find(url);
      urls.set(url, known);
      return known;
    };
  };

  life.addEventListener('abort', () => letGo());
  return {
    of(clipId) {
      if (clipId !== null && shown?.clipId === clipId) return shown.find;
      letGo();
      shown = clipId === null ? null : { clipId, find: readFrom(clipId) };
      return shown?.find ?? null;
    },
  };
}
