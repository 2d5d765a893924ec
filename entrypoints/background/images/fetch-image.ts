import { readUpTo } from '../../../client/network/read-up-to';
import { canFetchFor } from '../../../core/network';

/** A fetched image, or why fetching failed; `isFinal` if retrying is pointless. */
export type FetchedImage =
  | { readonly type: string; readonly bytes: Uint8Array }
  | { readonly missed: string; readonly isFinal: boolean };

/** Timeout per image in milliseconds. */
const timeoutMs = 30_000;

/** HTTP status codes of temporary failures: slow, overloaded or under maintenance. */
const passing = [408, 425, 429];

/**
 * Fetches an image without cookies and without the browser's cache, so nothing read in a
 * private window ends up there. Reads at most `mostBytes`. Fetches from a private network
 * only if the page is on the same one.
 *
 * Follows no redirects: the target is known only after the request was sent, and may be
 * on a private network.
 */
export async function fetchImage(
  { url, pageUrl }: { readonly url: string; readonly pageUrl: string },
  mostBytes: number,
  fetchUrl: typeof fetch,
): Promise<FetchedImage> {
  if (!canFetchFor(url, pageUrl)) return { missed: 'local-network', isFinal: true };
  try {
    const response = await fetchUrl(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.type === 'opaqueredirect') return { missed: 'redirect', isFinal: true };
    if (!response.ok) {
      const isFinal = response.status < 500 && !passing.includes(response.status);
      return { missed: `status ${response.status}`, isFinal };
    }
    const type = (response.headers.get('content-type') ?? '').replace(/;.*/, '').trim();
    if (!/^image\/[\w.+-]+$/i.test(type)) return { missed: 'no-image', isFinal: true };
    const bytes = await readUpTo(response, mostBytes);
    return bytes === null ? { missed: 'too-large', isFinal: true } : { type, bytes };
  } catch (error) {
    // Network errors: no connection, or a timeout.
    if (error instanceof TypeError || error instanceof DOMException) {
      return { missed: error.name === 'TimeoutError' ? 'timeout' : 'no-answer', isFinal: false };
    }
    throw error;
  }
}
