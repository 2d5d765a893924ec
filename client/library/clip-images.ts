import { browser } from 'wxt/browser';
import type { ClipImages, LoadedImage } from '../../components/reader/clip-images';
import { type Result, succeed } from '../../core/model';
import { backgroundCommandCalls, backgroundCommands, type Client, connect } from '../../core/rpc';
import type { Library } from '../../storage';
import { decodeBase64 } from '../base/base64';
import { findPageUrl } from '../network/page-url';

/** The images of the clip being read. */
export interface ImageShelf {
  /**
   * The images of one clip; releases those of the previous clip. Returns the same object
   * for the same clip; null for no clip.
   */
  of(clipId: string | null): ClipImages | null;
}

/** Asks the background to fetch an image. */
type LoadImage = Client<typeof backgroundCommandCalls>['loadImage'];

/**
 * Creates object URLs for images, which are revoked when another clip is read or the
 * signal is aborted.
 */
export function createImageShelf(
  view: Window & typeof globalThis,
  library: Pick<Library, 'watch'>,
  life: AbortSignal,
  loadImage: LoadImage = askBackground(view),
): ImageShelf {
  let current: { readonly clipId: string; readonly images: ClipImages } | null = null;
  let over = new AbortController();
  life.addEventListener('abort', () => over.abort());

  const open = (clipId: string, signal: AbortSignal): ClipImages => {
    const sources = new Map<string, string>();
    signal.addEventListener('abort', () => {
      for (const source of sources.values()) view.URL.revokeObjectURL(source);
      sources.clear();
    });
    const sourceOf = (url: string, type: string, bytes: Uint8Array): string => {
      const known = sources.get(url);
      if (known !== undefined) return known;
      const source = view.URL.createObjectURL(new view.Blob([bytes.slice()], { type }));
      sources.set(url, source);
      return source;
    };
    return {
      watch(url, onFound, watcher) {
        const known = sources.get(url);
        if (known !== undefined) return onFound({ source: known });
        const found = new AbortController();
        library.watch(
          (source) => findStoredImage(source, clipId, url),
          (answer) => {
            if (signal.aborted) return;
            if (!answer.ok || answer.value === null) return onFound(null);
            if (answer.value === 'private-network') return onFound({ missed: answer.value });
            found.abort();
            onFound({ source: sourceOf(url, answer.value.type, answer.value.bytes) });
          },
          AbortSignal.any([signal, watcher, found.signal]),
        );
      },
      async load(url): Promise<LoadedImage> {
        const answer = await loadImage({ clipId, url });
        if (!answer.ok || signal.aborted) return { missed: 'failed' };
        if (answer.value.kind === 'missed') return { missed: answer.value.reason };
        return { source: sourceOf(url, answer.value.type, decodeBase64(answer.value.bytes)) };
      },
    };
  };

  return {
    of(clipId) {
      if (clipId !== null && current?.clipId === clipId) return current.images;
      over.abort();
      over = new AbortController();
      current =
        clipId === null || life.aborted ? null : { clipId, images: open(clipId, over.signal) };
      return current?.images ?? null;
    },
  };
}

/**
 * The bytes of a stored image; otherwise whether fetching it would be refused: see
 * `fetchImage`.
 */
async function findStoredImage(
  library: Library,
  clipId: string,
  url: string,
): Promise<
  Result<{ readonly type: string; readonly bytes: Uint8Array } | 'private-network' | null>
> {
  const stored = await library.findImage(clipId, url);
  if (!stored.ok || stored.value !== null) return stored;
  const pageUrl = await findPageUrl(library, clipId);
  // The names of private networks are a list that most clips never need.
  const { canFetchFor } = await import('../../core/network');
  return succeed(pageUrl.ok && !canFetchFor(url, pageUrl.value) ? 'private-network' : null);
}

function askBackground(view: Window): LoadImage {
  const { loadImage } = connect(backgroundCommands, backgroundCommandCalls, {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
  });
  return loadImage;
}
