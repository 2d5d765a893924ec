import { decodeHtml } from '../../client/network/decode-html';

/** Bytes; longer answers are no page of a story. */
const maxBytes = 5_000_000;

/**
 * Another page of the same site as an inert document, or null when it could
 * not be had: not there, no HTML, too large, elsewhere by now, or too late.
 * The reader's cookies go with the question, so that a subscriber gets what
 * the browser would show.
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
    // The network's failures and the end of our patience; anything else is a bug. Told by
    // name, since in Firefox they are of the page's realm and no instance of our classes.
    if (isNamed(error, 'TypeError', 'NetworkError', 'AbortError', 'TimeoutError')) return null;
    throw error;
  }
}

function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Object && 'name' in error && names.includes(String(error.name));
}
