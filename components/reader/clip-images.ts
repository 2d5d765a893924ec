import { createContext } from 'preact';
import type { ImageMiss } from '../../core/model';

/** An image: its object URL, or why it is not available. */
export type LoadedImage = { readonly source: string } | { readonly missed: ImageMiss };

/** Images of a saved copy. Its creator revokes the object URLs. */
export interface ClipImages {
  /**
   * Calls back when it is known whether an image is saved, and again if it is saved later, until
   * aborted. Passes null for an image that is not saved but can be loaded.
   */
  watch(url: string, onFound: (found: LoadedImage | null) => void, signal: AbortSignal): void;
  /** Fetches an image that is not saved. The background does this without cookies. */
  load(url: string): Promise<LoadedImage>;
}

/** Source of a saved copy's images, never the web itself, or null. */
export const ClipImagesContext = createContext<ClipImages | null>(null);
