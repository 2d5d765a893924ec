import { createContext } from 'preact';
import type { ImageMiss } from '../../core/model';

/** An image: its address in this browser, or why it does not come. */
export type LoadedImage = { readonly source: string } | { readonly missed: ImageMiss };

/** The images of a saved copy. The addresses that it gives are let go by whoever made it. */
export interface ClipImages {
  /**
   * Calls back with an image once it is known whether it is kept, and again when it is kept
   * later. null for one that is not kept and can be asked for. Until the signal is aborted.
   */
  watch(url: string, onFound: (found: LoadedImage | null) => void, signal: AbortSignal): void;
  /** Has an image fetched that is not kept: by the background, without cookies. */
  load(url: string): Promise<LoadedImage>;
}

/** Where the images of a saved copy come from; null where there are none. Never the web itself. */
export const ClipImagesContext = createContext<ClipImages | null>(null);
