import { createContext } from 'preact';
import type { Clip } from '../../../core/model';

/** Small images of clips for the list. Its creator revokes the object URLs. */
export interface Thumbnails {
  /** Returns the object URL of a thumbnail, null if the clip has no stored image, or undefined if not known yet. */
  peek(clip: Clip): string | null | undefined;
  /** Makes the thumbnail. Calls back unless aborted; `peek` knows the answer then. */
  load(clip: Clip, onLoaded: () => void, signal: AbortSignal): void;
}

/** Source of the list's thumbnails, or null for none. */
export const ThumbnailsContext = createContext<Thumbnails | null>(null);
