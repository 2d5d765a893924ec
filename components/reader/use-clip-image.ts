import { useContext, useEffect, useState } from 'preact/hooks';
import type { ImageMiss } from '../../core/model';
import { ClipImagesContext, type LoadedImage } from './clip-images';

export type ImageState =
  | { readonly kind: 'finding' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: ImageMiss }
  | { readonly kind: 'drawn'; readonly source: string };

/** An image of the open copy, from storage, and a way to load it. */
export interface ClipImage {
  readonly state: ImageState;
  /** Null if it cannot be loaded. */
  readonly load: (() => void) | null;
  /** Call if the browser cannot decode the image. */
  breakOff(): void;
}

const findingImage: ImageState = { kind: 'finding' };

/** Subscribes to an image of the open copy, by its URL. */
export function useClipImage(url: string): ClipImage {
  const images = useContext(ClipImagesContext);
  const [known, setKnown] = useState<{ of: unknown; url: string; state: ImageState } | null>(null);
  const set = (state: ImageState) => setKnown({ of: images, url, state });

  useEffect(() => {
    if (!images) return;
    const life = new AbortController();
    images.watch(
      url,
      (found) =>
        setKnown((before) => {
          if (found !== null) return { of: images, url, state: toImageState(found) };
          // Still not saved. Keep the state of a load the user requested.
          const isSame = before?.of === images && before.url === url;
          return isSame ? before : { of: images, url, state: { kind: 'missing' } };
        }),
      life.signal,
    );
    return () => life.abort();
  }, [images, url]);

  const isKnown = known?.of === images && known?.url === url;
  return {
    state: !images ? { kind: 'missing' } : isKnown && known ? known.state : findingImage,
    load:
      images &&
      (() => {
        set({ kind: 'loading' });
        void images.load(url).then((loaded) =>
          setKnown((before) => {
            if (before?.of !== images || before.url !== url) return before;
            return { of: images, url, state: toImageState(loaded) };
          }),
        );
      }),
    breakOff: () => set({ kind: 'failed', reason: 'no-image' }),
  };
}

function toImageState(loaded: LoadedImage): ImageState {
  return 'source' in loaded
    ? { kind: 'drawn', source: loaded.source }
    : { kind: 'failed', reason: loaded.missed };
}
