import { decodeHtml } from '../../../client/network/decode-html';
import { readUpTo } from '../../../client/network/read-up-to';
import type { MissReason } from '../../../core/model';
import { isLocalHost } from '../../../core/network';

/** A fetched page as an inert document, or the reason why there is none. */
export type FetchedPage =
  | {
      readonly document: Document;
      /** Its address after redirects. */
      readonly url: string;
    }
  | {
      readonly missed: MissReason;
      /** How long the server asks to wait, in milliseconds. Null if it does not say. */
      readonly retryAfterMs: number | null;
    };

/** Time limit for a page, in milliseconds. */
const timeoutMs = 30_000;
/** In bytes. Longer responses are not pages of a story. */
const maxBytes = 5_000_000;

export interface FetchTools {
  readonly fetch: typeof globalThis.fetch;
  parseHtml(html: string): Document;
  now(): Date;
}

/**
 * Fetches a page anonymously, once: without cookies, cache or referrer. Nothing in it is
 * executed or loaded. Pages on local networks are not requested, nor read if a redirect leads
 * there.
 *
 * The target of a redirect is only known once it was followed: `fetch` hides the address of a
 * redirect that it does not follow, and refusing all redirects would lose the many pages that
 * have moved. A malicious server, or a name that resolves to a local address, can therefore
 * cause one request to the user's network; the response is discarded unread. Only permission to
 * observe or block all requests would prevent that, which is not worth asking for.
 *
 * Throws the signal's reason when aborted.
 */
export async function fetchText(
  url: string,
  { fetch, parseHtml, now }: FetchTools,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const missed = (reason: MissReason, retryAfterMs: number | null = null): FetchedPage => ({
    missed: reason,
    retryAfterMs,
  });
  if (isLocalHost(url)) return missed('local-network');
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    const at = answer.url || url;
    const refused = isLocalHost(at) ? 'local-network' : findMissReason(answer.status);
    const type = answer.headers.get('content-type') ?? '';
    if (refused !== null || !/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
      // Stops the download of a response that is not read.
      await answer.body?.cancel();
      return missed(refused ?? 'no-page', readRetryAfter(answer.headers, now()));
    }
    const bytes = await readUpTo(answer, maxBytes);
    if (bytes === null) return missed('too-large');
    const html = decodeHtml(bytes.buffer, type, isUtf8(bytes) ? 'utf-8' : 'windows-1252');
    return { document: parseHtml(html), url: at };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    // Network errors: no connection, or a timeout.
    if (error instanceof TypeError || error instanceof DOMException) {
      return missed(error.name === 'TimeoutError' ? 'too-slow' : 'unreachable');
    }
    throw error;
  }
}

/** Returns why a status means that there is no page, or null if there is one. */
function findMissReason(status: number): MissReason | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'not-there';
  if (status === 429 || status === 503) return 'busy';
  if (status === 408 || status === 425 || status >= 500) return 'server-trouble';
  return 'refused';
}

/**
 * Returns how long a server asks to wait, in milliseconds (RFC 9110, 10.2.3: seconds or a
 * date). Null if it does not say.
 */
function readRetryAfter(headers: Headers, now: Date): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(said)) return Number(said) * 1000;
  const until = Date.parse(said);
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}

function isUtf8(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
