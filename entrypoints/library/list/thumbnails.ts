import type { Thumbnails } from '../../../components/library/rows/RowThumbnail';
import { applyCorrections } from '../../../core/corrections';
import { type Article, type Clip, getImageUrls } from '../../../core/model';
import type { Library } from '../../../storage';

/** Longer side in device pixels: the largest place in a row, at twice its CSS pixels. */
const sidePx = 128;
/** Images with a shorter side, in pixels, are icons or spacers. */
const minSidePx = 48;
/** Maximum number of thumbnails, about 4 kB each. */
const maxThumbnails = 500;

/**
 * Makes thumbnails of the first stored image of each clip, one at a time: an image of a
 * newspaper can have 20 megapixels. Keeps those used last, until `life` is aborted.
 */
export function createThumbnails(
  view: Window & typeof globalThis,
  library: Pick<Library, 'getVersion' | 'findImage'>,
  life: AbortSignal,
): Thumbnails {
  /** Object URLs by version; null without an image. */
  const sources = new Map<string, string | null>();
  let last: Promise<unknown> = Promise.resolve();
  life.addEventListener('abort', () => {
    for (const source of sources.values()) if (source !== null) view.URL.revokeObjectURL(source);
    sources.clear();
  });

  const keep = (key: string, source: string | null) => {
    sources.set(key, source);
    for (const [oldest, dropped] of sources) {
      if (sources.size <= maxThumbnails) break;
      sources.delete(oldest);
      if (dropped !== null) view.URL.revokeObjectURL(dropped);
    }
  };

  const make = async (clip: Clip, signal: AbortSignal) => {
    if (signal.aborted || sources.has(toKey(clip))) return;
    const blob = await findThumbnail(view, library, clip);
    if (!life.aborted) keep(toKey(clip), blob && view.URL.createObjectURL(blob));
  };

  return {
    peek(clip) {
      const key = toKey(clip);
      const source = sources.get(key);
      if (source === undefined) return undefined;
      sources.delete(key);
      sources.set(key, source);
      return source;
    },
    load(clip, onLoaded, signal) {
      last = last
        .then(() => make(clip, signal))
        .then(() => {
          if (!signal.aborted) onLoaded();
        });
    },
  };
}

/** An edit may remove the image. */
function toKey({ versionId, updatedAt }: Clip): string {
  return `${versionId} ${updatedAt}`;
}

async function findThumbnail(
  view: Window & typeof globalThis,
  library: Pick<Library, 'getVersion' | 'findImage'>,
  clip: Clip,
): Promise<Blob | null> {
  const version = await library.getVersion(clip.versionId);
  if (!version.ok) return null;
  for (const url of listImages(applyCorrections(version.value.article, clip.corrections))) {
    const image = await library.findImage(clip.id, url);
    if (!image.ok || image.value === null) continue;
    const { type, bytes } = image.value;
    const thumbnail = await shrink(view, new view.Blob([bytes.slice()], { type }));
    if (thumbnail !== null) return thumbnail;
  }
  return null;
}

/** Addresses to try: the lead image and the first ones of the text. */
function listImages(article: Article): readonly string[] {
  return getImageUrls(article).slice(0, 3);
}

/** Returns a small copy of an image; null if it is too small or cannot be decoded. */
async function shrink(view: Window & typeof globalThis, blob: Blob): Promise<Blob | null> {
  const bitmap = await decode(view, blob).catch(() => null);
  if (bitmap === null) return null;
  const { width, height } = bitmap;
  const scale = Math.min(1, sidePx / Math.min(width, height));
  const canvas = new view.OffscreenCanvas(
    Math.round(Math.min(width * scale, 2 * sidePx)),
    Math.round(Math.min(height * scale, 2 * sidePx)),
  );
  const context = canvas.getContext('2d');
  if (context && Math.min(width, height) >= minSidePx) {
    const [x, y] = [(canvas.width - width * scale) / 2, (canvas.height - height * scale) / 2];
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, x, y, width * scale, height * scale);
  }
  bitmap.close();
  if (!context || Math.min(width, height) < minSidePx) return null;
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
}

/** Rejects if the image cannot be decoded. `createImageBitmap` reads SVG only from an element. */
async function decode(view: Window & typeof globalThis, blob: Blob): Promise<ImageBitmap> {
  if (!blob.type.startsWith('image/svg')) return view.createImageBitmap(blob);
  const image = new view.Image();
  image.src = view.URL.createObjectURL(blob);
  try {
    await image.decode();
    return await view.createImageBitmap(image);
  } finally {
    view.URL.revokeObjectURL(image.src);
  }
}
