import { encodeBase64 } from '../../../client/base/base64';
import { now } from '../../../client/base/now';
import { findPageUrl } from '../../../client/network/page-url';
import { type ImageMiss, type Result, succeed } from '../../../core/model';
import type { Library } from '../../../storage';
import { fetchImage } from './fetch-image';

/** An image as a message carries it, or why it failed. */
export type ImageAnswer =
  | { readonly kind: 'loaded'; readonly type: string; readonly bytes: string }
  | { readonly kind: 'missed'; readonly reason: ImageMiss };

/** Maximum size in bytes of an image on request; it must fit into one message. */
const maxBytes = 20_000_000;

/**
 * Fetches a clip's image that is not stored, once, because the user asked for it. Stores
 * it if images are saved and there is room. `mayRead` is true for sites that Pressmark may read;
 * others may refuse an extension.
 */
export async function loadImage(
  library: Pick<Library, 'findAddresses' | 'getSettings' | 'saveImage'>,
  fetchUrl: typeof fetch,
  mayRead: (url: string) => Promise<boolean>,
  { clipId, url }: { readonly clipId: string; readonly url: string },
): Promise<Result<ImageAnswer>> {
  const pageUrl = await findPageUrl(library, clipId);
  if (!pageUrl.ok) return pageUrl;
  const image = { url, pageUrl: pageUrl.value };
  const fetched = await fetchImage(image, maxBytes, fetchUrl);
  if ('missed' in fetched) {
    const reason = toReason(fetched.missed);
    const isRefused = reason === 'no-connection' && !(await mayRead(url));
    return succeed({ kind: 'missed', reason: isRefused ? 'no-access' : reason });
  }
  const { type, bytes } = fetched;
  const settings = await library.getSettings();
  // Shown even if it cannot be stored.
  if (settings.ok && settings.value.images.keep) await library.saveImage(url, type, bytes, now());
  return succeed({ kind: 'loaded', type, bytes: encodeBase64(bytes) });
}

function toReason(missed: string): ImageMiss {
  const status = Number(/^status (\d+)$/.exec(missed)?.[1]);
  if (status === 404 || status === 410) return 'not-there';
  if (status >= 500 || status === 408 || status === 429) return 'server-trouble';
  if (status > 0) return 'refused';
  const reasons: Readonly<Record<string, ImageMiss>> = {
    'local-network': 'private-network',
    redirect: 'redirect',
    'no-image': 'no-image',
    'too-large': 'too-large',
    timeout: 'timeout',
    'no-answer': 'no-connection',
  };
  return reasons[missed] ?? 'failed';
}
