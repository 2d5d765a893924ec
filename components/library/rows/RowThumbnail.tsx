import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { Clip } from '../../../core/model';
import { formatOrigin } from '../../strings';
import { getInitial } from './get-initial';

/** Small images of clips for the list. Its creator revokes the object URLs. */
export interface Thumbnails {
  /** Returns the object URL of a thumbnail, null if the clip has no stored image, or undefined if not known yet. */
  peek(clip: Clip): string | null | undefined;
  /** Makes the thumbnail. Calls back unless aborted; `peek` knows the answer then. */
  load(clip: Clip, onLoaded: () => void, signal: AbortSignal): void;
}

/** Source of the list's thumbnails, or null for none. */
export const ThumbnailsContext = createContext<Thumbnails | null>(null);

/** Rows that are scrolled past load no image, in milliseconds. */
const settleMs = 150;

/** The image of a clip in the list, or else the initial of its publisher. Decorative. */
export function RowThumbnail({ clip }: { readonly clip: Clip }) {
  const thumbnails = useContext(ThumbnailsContext);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const source = thumbnails?.peek(clip);

  useEffect(() => {
    if (!thumbnails || source !== undefined) return;
    const life = new AbortController();
    const timer = setTimeout(
      () => thumbnails.load(clip, () => redraw(undefined), life.signal),
      settleMs,
    );
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [thumbnails, clip, source]);

  return (
    <span class="clip-row__thumb" aria-hidden="true">
      {source ? (
        <img src={source} alt="" draggable={false} />
      ) : (
        <span class="clip-row__initial">
          {getInitial(formatOrigin(clip.summary), clip.summary.language)}
        </span>
      )}
    </span>
  );
}
