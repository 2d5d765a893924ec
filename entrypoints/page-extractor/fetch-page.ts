import { decodeHtml } from '../../client/network/decode-html';

/** In bytes. Longer responses are not pages of a story. */
const maxBytes = 5_000_000;

/**
 * Fetches another page of the same site as an inert document. Null if that failed: not found,
 * not HTML, too large, redirected to another site, or too slow. Sends the user's cookies, so
 * that subscribers get what the browser would show.
 */
export async function fetchPage(
  view: Window & typeof globalThis,
  fetch: typeof globalThis.fetch,
  url: string,
  signal: AbortSignal,
): Promise<Document | null> {
  try {
    const answer = await fetch(url, { credentials: 'include', signal });
    const type = answer.headers.get('content-type') ?? '';
    const isHere = new URL(answer.url || url).origin === view.location.origin;
    if (!answer.ok || !isHere || !/html/i.test(type)) return null;
    const bytes = await answer.arrayBuffer();
    if (bytes.byteLength > maxBytes) return null;
    const html = decodeHtml(bytes, type, view.document.characterSet);
    return new view.DOMParser().parseFromString(html, 'text/html');
  } catch (error) {
    // Network failures and timeouts. Anything else is a bug. Compared by name, because in
    // Firefox these errors belong to the page's realm and are not instances of our classes.
    if (isNamed(error, 'TypeError', 'NetworkError', 'AbortError', 'TimeoutError')) return null;
    throw error;
  }
}

function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Object && 'name' in error && names.includes(String(error.name));
}
