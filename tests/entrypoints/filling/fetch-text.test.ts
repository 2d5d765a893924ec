import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fetchText } from '../../../entrypoints/library/filling/fetch-text';

const url = 'https://ledger.example/quay';
const { signal } = new AbortController();
const now = new Date('2026-11-12T09:00:00Z');

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

async function ask(answer: () => Response | Promise<Response>, address = url, stop = signal) {
  const asked: Asked[] = [];
  const page = await fetchText(
    address,
    {
      fetch: async (input, init = {}) => {
        asked.push({ url: String(input), init });
        return answer();
      },
      parseHtml: (html) => new JSDOM(html).window.document,
      now: () => now,
    },
    stop,
  );
  return { page, asked };
}

const html = (content: BodyInit, type = 'text/html; charset=utf-8') =>
  new Response(content, { headers: { 'content-type': type } });
const at = (address: string, answer: Response) =>
  Object.defineProperty(answer, 'url', { value: address });
/** The text of a fetched page, or the reason why there is none. */
async function read(...how: Parameters<typeof ask>) {
  const { page } = await ask(...how);
  return 'missed' in page ? page.missed : page.document.body.textContent?.trim();
}

describe('a fetched page', () => {
  it('is requested once, anonymously', async () => {
    const { page, asked } = await ask(() => html('<p>The quay'));
    expect(page).toMatchObject({ url });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe(url);
    expect(asked[0]?.init).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  it('is parsed without running anything', async () => {
    const { page } = await ask(() => html('<script>throw new Error()</script><p>The quay'));
    expect('document' in page && page.document.querySelector('p')?.textContent).toBe('The quay');
  });

  it('has the address it was redirected to', async () => {
    const there = 'https://www.ledger.example/harbour/quay';
    const { page } = await ask(() => at(there, html('<p>The quay')));
    expect(page).toMatchObject({ url: there });
  });

  it.each([
    ['by its answer', 'text/html; charset=windows-1252', 'caf\u00e9'],
    ['by its head', 'text/html', '<meta charset="iso-8859-1">caf\u00e9'],
    ['by nothing', 'text/html', 'caf\u00e9'],
  ])('is decoded by the encoding given %s', async (_, type, text) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await read(() => html(bytes, type))).toBe('caf\u00e9');
  });

  it('is decoded as UTF-8 if it is valid and declares nothing', async () => {
    expect(await read(() => html('caf\u00e9', 'text/html'))).toBe('caf\u00e9');
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
  ])('returns the reason for status %d', async (status, reason) => {
    expect(await read(() => new Response(null, { status }))).toBe(reason);
  });

  it.each(['application/pdf', 'image/png', 'text/plain', 'application/json', ''])(
    'is not a page if it is %s',
    async (type) => {
      expect(await read(() => html(new Uint8Array(4), type))).toBe('no-page');
    },
  );

  it('is not loaded beyond the size limit', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await read(() => html(endless))).toBe('too-large');
    expect(sent).toBeLessThan(9);
  });

  it.each([
    ['unreachable', new TypeError('Failed to fetch')],
    ['too-slow', new DOMException('too late', 'TimeoutError')],
  ])('is %s if the network fails', async (reason, error) => {
    const failing = () => {
      throw error;
    };
    expect(await read(failing)).toBe(reason);
  });

  it.each([
    'http://localhost:8080/',
    'http://localhost./',
    'http://192.168.1.1/',
    'http://10.0.0.7/',
    'http://printer/',
    'http://wiki.lan/',
    'http://[::1]/',
  ])('is not requested in a local network: %s', async (address) => {
    const { page, asked } = await ask(() => html('<p>Router'), address);
    expect(page).toMatchObject({ missed: 'local-network' });
    expect(asked).toEqual([]);
  });

  it('is not read if it redirects into a local network', async () => {
    const { page } = await ask(() => at('http://192.168.1.1/', html('<p>Router')));
    expect(page).toMatchObject({ missed: 'local-network' });
  });

  it.each([
    ['120', 120_000],
    ['Thu, 12 Nov 2026 09:05:00 GMT', 300_000],
    ['Thu, 12 Nov 2026 08:00:00 GMT', 0],
    ['soon', null],
  ])('returns how long the site asks to wait: %s', async (said, retryAfterMs) => {
    const headers = { 'retry-after': said };
    const { page } = await ask(() => new Response(null, { status: 429, headers }));
    expect(page).toEqual({ missed: 'busy', retryAfterMs });
  });

  it('is not returned when the user stops', async () => {
    const stop = new AbortController();
    const asking = ask(
      () => {
        stop.abort();
        throw new DOMException('stopped', 'AbortError');
      },
      url,
      stop.signal,
    );
    await expect(asking).rejects.toBe(stop.signal.reason);
  });
});
