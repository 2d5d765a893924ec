import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fetchText } from '../../../entrypoints/shared/filling/fetch-text';

const url = 'https://ledger.example/quay';
const { signal } = new AbortController();
const now = new Date('2026-11-12T09:00:00Z');

interface RecordedRequest {
  readonly url: string;
  readonly init: RequestInit;
}

async function fetchPage(answer: () => Response | Promise<Response>, address = url, stop = signal) {
  const requests: RecordedRequest[] = [];
  const page = await fetchText(
    address,
    {
      fetch: async (input, init = {}) => {
        requests.push({ url: String(input), init });
        return answer();
      },
      parseHtml: (respondWithHtml) => new JSDOM(respondWithHtml).window.document,
      now: () => now,
    },
    stop,
  );
  return { page, requests };
}

const html = (content: BodyInit, type = 'text/html; charset=utf-8') =>
  new Response(content, { headers: { 'content-type': type } });
const withUrl = (address: string, answer: Response) =>
  Object.defineProperty(answer, 'url', { value: address });
/** Returns the text of a fetched page, or the reason why it was missed. */
async function readText(...args: Parameters<typeof fetchPage>) {
  const { page } = await fetchPage(...args);
  return 'missed' in page ? page.missed : page.document.body.textContent?.trim();
}

describe('a fetched page', () => {
  it('is requested once, anonymously', async () => {
    const { page, requests } = await fetchPage(() => html('<p>The quay'));
    expect(page).toMatchObject({ url });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.url).toBe(url);
    expect(requests[0]?.init).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  it('is parsed without running its scripts', async () => {
    const { page } = await fetchPage(() => html('<script>throw new Error()</script><p>The quay'));
    expect('document' in page && page.document.querySelector('p')?.textContent).toBe('The quay');
  });

  it('has the address to which the request was redirected', async () => {
    const redirectedUrl = 'https://www.ledger.example/harbour/quay';
    const { page } = await fetchPage(() => withUrl(redirectedUrl, html('<p>The quay')));
    expect(page).toMatchObject({ url: redirectedUrl });
  });

  it.each([
    ['by its header', 'text/html; charset=windows-1252', 'caf\u00e9'],
    ['by its meta element', 'text/html', '<meta charset="iso-8859-1">caf\u00e9'],
    ['by default', 'text/html', 'caf\u00e9'],
  ])('is decoded with the encoding given %s', async (_, type, text) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await readText(() => html(bytes, type))).toBe('caf\u00e9');
  });

  it('is decoded as UTF-8 if that is valid and no encoding is declared', async () => {
    expect(await readText(() => html('caf\u00e9', 'text/html'))).toBe('caf\u00e9');
  });
});

describe('a page without a text', () => {
  it.each([
    [404, 'not-there'],
    [410, 'not-there'],
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'server-trouble'],
    [304, 'refused'],
  ])('is missed with a reason for status %d', async (status, reason) => {
    expect(await readText(() => new Response(null, { status }))).toBe(reason);
  });

  it.each(['application/pdf', 'image/png', 'text/plain', 'application/json', ''])(
    'is not a page if its type is "%s"',
    async (type) => {
      expect(await readText(() => html(new Uint8Array(4), type))).toBe('no-page');
    },
  );

  it('is not read beyond the size limit', async () => {
    let chunkCount = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunkCount += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await readText(() => html(endless))).toBe('too-large');
    expect(chunkCount).toBeLessThan(9);
  });

  it.each([
    ['unreachable', new TypeError('Failed to fetch')],
    ['too-slow', new DOMException('too late', 'TimeoutError')],
  ])('is reported as %s if the network fails', async (reason, error) => {
    const failing = () => {
      throw error;
    };
    expect(await readText(failing)).toBe(reason);
  });

  it.each([
    'http://localhost:8080/',
    'http://localhost./',
    'http://192.168.1.1/',
    'http://10.0.0.7/',
    'http://printer/',
    'http://wiki.lan/',
    'http://[::1]/',
  ])('is not requested from a local network: %s', async (address) => {
    const { page, requests } = await fetchPage(() => html('<p>Router'), address);
    expect(page).toMatchObject({ missed: 'local-network' });
    expect(requests).toEqual([]);
  });

  it('is not read if it is redirected into a local network', async () => {
    const { page } = await fetchPage(() => withUrl('http://192.168.1.1/', html('<p>Router')));
    expect(page).toMatchObject({ missed: 'local-network' });
  });

  it.each([
    ['120', 120_000],
    ['Thu, 12 Nov 2026 09:05:00 GMT', 300_000],
    ['Thu, 12 Nov 2026 08:00:00 GMT', 0],
    ['soon', null],
  ])('returns how long the site asks to wait: %s', async (retryAfter, retryAfterMs) => {
    const headers = { 'retry-after': retryAfter };
    const { page } = await fetchPage(() => new Response(null, { status: 429, headers }));
    expect(page).toEqual({ missed: 'busy', retryAfterMs });
  });

  it('is not returned after the user stopped', async () => {
    const stop = new AbortController();
    const fetching = fetchPage(
      () => {
        stop.abort();
        throw new DOMException('stopped', 'AbortError');
      },
      url,
      stop.signal,
    );
    await expect(fetching).rejects.toBe(stop.signal.reason);
  });
});
