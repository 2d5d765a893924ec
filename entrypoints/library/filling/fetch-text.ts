import { decodeHtml } from '../../../client/network/decode-html';
import { readUpTo } from '../../../client/network/read-up-to';
import type { MissReason } from '../../../core/model';
import { isLocalHost } from '../../../core/network';

/** A page that was fetched, as an inert document, or why it was not. */
export type FetchedPage =
  | {
      readonly document: Document;
      /** Where it stands, after what redirected to it. */
      readonly url: string;
    }
  | {
      readonly missed: MissReason;
      /** How long the server asks to be left alone, in milliseconds; null when it does not say. */
      readonly retryAfterMs: number | null;
    };

/** How long a page may take, in milliseconds. */
const timeoutMs = 30_000;
/** Bytes; longer answers are no page of a story. */
const maxBytes = 5_000_000;

/** What a page is fetched with. */
export interface FetchTools {
  readonly fetch: typeof globalThis.fetch;
  parseHtml(html: string): Document;
  now(): Date;
}

/**
 * Asks for a page as a stranger, once: without cookies, past the browser's cache and
 * without saying where its address was found. Nothing in it is run or loaded. Pages of the
 * reader's own network are not asked for, and not read where another leads to them.
 *
 * Where a redirect leads is known when it has been followed: `fetch` keeps the address of
 * one that it does not follow to itself, and to refuse every redirect would lose the many
 * pages that have moved. So a server that wants to can have one such question sent into the
 * reader's network, as can a name that resolves to there; its answer is thrown away unread.
 * Only a right to watch or block all requests would change that, which is not worth asking for.
 *
 * Throws the signal's reason when it is aborted.
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
    const refused = isLocalHost(at) ? 'local-network' : reasonOf(answer.status);
    const type = answer.headers.get('content-type') ?? '';
    if (refused !== null || !/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
      // What is not read is not loaded either.
      await answer.body?.cancel();
      return missed(refused ?? 'no-page', readRetryAfter(answer.headers, now()));
    }
    const bytes = await readUpTo(answer, maxBytes);
    if (bytes === null) return missed('too-large');
    const html = decodeHtml(bytes.buffer, type, isUtf8(bytes) ? 'utf-8' : 'windows-1252');
    return { document: parseHtml(html), url: at };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    // The network's own errors: no connection, or none in time.
    if (error instanceof TypeError || error instanceof DOMException) {
      return missed(error.name === 'TimeoutError' ? 'too-slow' : 'unreachable');
    }
    throw error;
  }
}

/** Why an answer is none, by its status; null when it is one. */
function reasonOf(status: number): MissReason | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'not-there';
  if (status === 429 || status === 503) return 'busy';
  if (status === 408 || status === 425 || status >= 500) return 'server-trouble';
  return 'refused';
}

/** How long a server asks to be left alone, in milliseconds (RFC 9110, 10.2.3: seconds or a date); null when it does not say. */
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
