import { createContext } from 'preact';
import type { ImageMiss } from '../../core/model';

/** An image that was asked for: its address in this browser, or why it did not come. */
export type LoadedImage = { readonly source: string } | { readonly missed: ImageMiss };

/** The images of a saved copy. The addresses that it gives are let go by whoever made it. */
export interface ClipImages {
  /**
   * Tells where an image can be drawn from in this browser once that is known, and again when
   * it is kept later; null while it is not kept. Until the signal is aborted.
   */
  watch(url: string, onSource: (source: string | null) => void, signal: AbortSignal): void;
  /** Has an image fetched that is not kept: by the background, without cookies. */
  load(url: string): Promise<LoadedImage>;
}

/** Where the images of a saved copy come from; null where there are none. Never the web itself. */
export const ClipImagesContext = createContext<ClipImages | null>(null);
