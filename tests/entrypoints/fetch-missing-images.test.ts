import { describe, expect, it } from 'vitest';
import { defaultSettings, fail } from '../../core/model';
import { canFetchFor, isLocalHost } from '../../core/network';
import { fetchImage } from '../../entrypoints/background/images/fetch-image';
import { fetchMissingImages } from '../../entrypoints/background/images/fetch-missing-images';
import { loadImage } from '../../entrypoints/background/images/load-image';
import type { Library } from '../../storage';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from '../storage/samples';

const host = 'https://images.haldencourier.example';
const pageUrl = 'https://www.haldencourier.example/news/1';
const makeImageRequest = (name: string) => ({ url: `${host}/${name}`, pageUrl });

/** Creates a network that responds by file name, and records the requests. */
function createNetwork(answers: Readonly<Record<string, () => Response>>) {
  const requested: string[] = [];
  const fetchUrl = (async (input: string | URL | Request) => {
    const url = String(input);
    requested.push(url);
    const answer = answers[url.replace(`${host}/`, '')];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  }) as typeof fetch;
  return { requested, fetchUrl };
}

const respondWithImage = (length = 3, type = 'image/webp') =>
  new Response(new Uint8Array(length), { headers: { 'content-type': type } });

describe('fetchImage', () => {
  it('returns the bytes and type of an image', async () => {
    const { fetchUrl } = createNetwork({
      a: () => respondWithImage(3, 'image/jpeg; charset=binary'),
    });
    expect(await fetchImage(makeImageRequest('a'), 9, fetchUrl)).toEqual({
      type: 'image/jpeg',
      bytes: new Uint8Array(3),
    });
  });

  it.each([
    ['a missing image', () => new Response('', { status: 404 }), 'status 404', true],
    ['an unavailable server', () => new Response('', { status: 503 }), 'status 503', false],
    ['an overloaded server', () => new Response('', { status: 429 }), 'status 429', false],
    ['a page instead of an image', () => respondWithImage(3, 'text/html'), 'no-image', true],
    ['a response without an image type', () => new Response('x'), 'no-image', true],
    ['an image that is too large', () => respondWithImage(10), 'too-large', true],
  ])('rejects %s', async (_, answer, missed, isFinal) => {
    const { fetchUrl } = createNetwork({ a: answer });
    expect(await fetchImage(makeImageRequest('a'), 9, fetchUrl)).toEqual({ missed, isFinal });
  });

  it('does not follow redirects', async () => {
    const answer = { type: 'opaqueredirect', url: '', status: 0, ok: false } as Response;
    const { fetchUrl } = createNetwork({ a: () => answer });
    expect(await fetchImage(makeImageRequest('a'), 9, fetchUrl)).toEqual({
      missed: 'redirect',
      isFinal: true,
    });
  });

  it('reports a network failure as temporary', async () => {
    const { fetchUrl } = createNetwork({});
    expect(await fetchImage(makeImageRequest('a'), 9, fetchUrl)).toEqual({
      missed: 'no-answer',
      isFinal: false,
    });
  });

  it('does not request local addresses for a public page', async () => {
    const { requested, fetchUrl } = createNetwork({});
    const local = { url: 'http://192.168.1.1/reboot', pageUrl };
    expect(await fetchImage(local, 9, fetchUrl)).toEqual({
      missed: 'local-network',
      isFinal: true,
    });
    expect(requested).toEqual([]);
  });
});

describe('isLocalHost', () => {
  it.each([
    'http://localhost:8080/x',
    'http://story.localhost/x',
    'http://router/x',
    'http://ROUTER./x',
    'http://printer.local/x',
    'http://wiki.internal/x',
    'http://nas.home.arpa/x',
    'http://127.0.0.1/x',
    'http://2130706433/x',
    'http://0x7f.1/x',
    'http://0177.0.0.01/x',
    'http://127.1/x',
    'http://\uff11\uff12\uff17.0.0.1/x',
    'http://0/x',
    'http://10.1/x',
    'http://172.20.0.4/x',
    'http://192.168.1.1./x',
    'http://0xc0a80101/x',
    'http://169.254.169.254/latest',
    'http://100.100.1.1/x',
    'http://198.19.0.1/x',
    'http://255.255.255.255/x',
    'http://[::1]/x',
    'http://[::]/x',
    'http://[0:0:0:0:0:0:0:1]/x',
    'http://[::ffff:192.168.1.1]/x',
    'http://[::ffff:7f00:1]/x',
    'http://[::127.0.0.1]/x',
    'http://[64:ff9b::10.0.0.1]/x',
    'http://[64:ff9b:1::1]/x',
    'http://[2002:c0a8:101::1]/x',
    'http://[fd12:3456::1]/x',
    'http://[fe80::1]/x',
    'http://[febf::1]/x',
    'http://[fec0::1]/x',
    'http://[ff02::1]/x',
    'http://fritz.box/x',
    'http://nas.fritz.box/x',
    'http://FRITZ.box./x',
    'http://speedport.ip/x',
    'http://router.asus.com/x',
    'http://www.tplinkwifi.net/x',
    'http://www.routerlogin.net/x',
    'http://my.router/x',
    'http://wiki.home.arpa/x',
    'http://metadata.google.internal/x',
    'http://shop.test/x',
    'http://app.localtest.me/x',
    'http://192.168.1.7.nip.io/x',
    'http://app-10-0-0-1.nip.io/x',
    'http://app.c0a80107.nip.io/x',
    'http://quay-01.192-168-1-7.sslip.io/x',
    'http://7-192-168-1-7.sslip.io/x',
    'http://fd00--1.sslip.io/x',
    'https://192-168-1-7.0123456789abcdef0123456789abcdef.plex.direct:32400/x',
  ])('is true for %s', (url) => {
    expect(isLocalHost(url)).toBe(true);
  });

  it.each([
    'https://172.32.0.4/x',
    'https://100.128.0.1/x',
    'https://192.169.0.1/x',
    'https://10.example/x',
    'https://local.example/x',
    'https://mylocal.example/x',
    'https://www.haldencourier.example/x',
    'https://[2001:db8::1]/x',
    'https://[::ffff:8.8.8.8]/x',
    'https://[64:ff9b::8.8.8.8]/x',
    'https://[2002:808:808::1]/x',
    'https://box.example/x',
    'https://www.asus.com/x',
    'https://fritz.box.example/x',
    'https://notfritz.box/x',
    'https://paper.93-184-216-34.nip.io/x',
    'https://paper.93.184.216.34.sslip.io/x',
    'https://192-168-1-7.example/x',
  ])('is false for %s', (url) => {
    expect(isLocalHost(url)).toBe(false);
  });
});

describe('canFetchFor', () => {
  it.each([
    ['https://images.example/1', 'https://paper.example/1', true],
    ['https://images.example/1', 'http://192.168.1.7/1', true],
    ['http://192.168.1.1/1', 'http://192.168.7.7/1', true],
    ['http://[::ffff:192.168.1.1]/1', 'http://192.168.7.7/1', true],
    ['http://192.168.1.1/1', 'http://10.0.0.7/1', false],
    ['http://192.168.1.1/1', 'http://localhost/1', false],
    ['http://localhost:9/1', 'http://127.0.0.1:8/1', true],
    ['http://wiki/1', 'http://intranet/1', true],
    ['http://[fd12:3456:1::1]/1', 'http://[fd12:3456:1:9::2]/1', true],
    ['http://[fd12:3456:1::1]/1', 'http://[fd12:3456:2::2]/1', false],
    ['http://router/1', 'https://paper.example/1', false],
    ['http://router/1', 'no address', false],
    ['http://fritz.box/1', 'https://paper.example/1', false],
    ['http://fritz.box/1', 'http://nas.fritz.box/1', true],
    ['http://192-168-1-1.nip.io/1', 'http://192.168.7.7/1', true],
    ['http://192-168-1-1.nip.io/1', 'https://93-184-216-34.nip.io/1', false],
  ])('allows %s for %s: %s', (url, pageUrl, expected) => {
    expect(canFetchFor(url, pageUrl)).toBe(expected);
  });
});

describe('an image requested by the user', () => {
  const answers = { a: () => respondWithImage(3), gone: () => new Response('', { status: 410 }) };
  const mayRead = async () => true;
  const makeLeadImage = (name: string) => ({
    url: `${host}/${name}`,
    alt: '',
    caption: null,
    credit: null,
  });
  const makeLibraryWithImage = async (name: string) => {
    const library = createLibrary();
    const { article, ...request } = makeSaveRequest(1);
    await library.saveClip({ ...request, article: { ...article, image: makeLeadImage(name) } });
    return library;
  };

  it('is returned and stored after earlier failures', async () => {
    const library = await makeLibraryWithImage('a');
    const { url } = makeImageRequest('a');
    await library.missImage(url, 'status 403', true);
    const { requested, fetchUrl } = createNetwork(answers);
    const loaded = expectValue(
      await loadImage(library, fetchUrl, mayRead, { clipId: 'clip-1', url }),
    );
    expect(loaded).toEqual({ kind: 'loaded', type: 'image/webp', bytes: 'AAAA' });
    expect(requested).toEqual([url]);
    expect(expectValue(await library.findImage('clip-1', url))?.bytes).toHaveLength(3);
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 0, wanted: 0 });
  });

  it('is returned but not stored if saving images is turned off', async () => {
    const library = await makeLibraryWithImage('a');
    const images = { ...defaultSettings.images, keep: false };
    await library.saveSettings({ ...defaultSettings, images }, instantAt(2));
    const { url } = makeImageRequest('a');
    const { fetchUrl } = createNetwork(answers);
    const loaded = expectValue(
      await loadImage(library, fetchUrl, mayRead, { clipId: 'clip-1', url }),
    );
    expect(loaded.kind).toBe('loaded');
    expect(expectValue(await library.findImage('clip-1', url))).toBeNull();
  });

  it.each([
    [`${host}/gone`, 'not-there', 1],
    [`${host}/unreachable`, 'no-connection', 1],
    ['http://192.168.1.1/reboot', 'private-network', 0],
  ])('is reported with a reason if it cannot be fetched: %s', async (url, reason, requests) => {
    const library = await makeLibraryWithImage('a');
    const { requested, fetchUrl } = createNetwork(answers);
    const answer = await loadImage(library, fetchUrl, mayRead, { clipId: 'clip-1', url });
    expect(expectValue(answer)).toEqual({ kind: 'missed', reason });
    expect(requested).toHaveLength(requests);
  });

  it.each([
    ['gone', 'not-there'],
    ['unreachable', 'no-access'],
  ])('may have been refused by a site without access: %s', async (name, reason) => {
    const library = await makeLibraryWithImage('a');
    const { fetchUrl } = createNetwork(answers);
    const request = { clipId: 'clip-1', url: `${host}/${name}` };
    const answer = await loadImage(library, fetchUrl, async () => false, request);
    expect(expectValue(answer)).toEqual({ kind: 'missed', reason });
  });

  it('is not fetched for a clip that does not exist', async () => {
    const { requested, fetchUrl } = createNetwork(answers);
    const { url } = makeImageRequest('a');
    expect(await loadImage(createLibrary(), fetchUrl, mayRead, { clipId: 'clip-1', url })).toEqual(
      fail('not-found'),
    );
    expect(requested).toEqual([]);
  });
});

describe('fetchMissingImages', () => {
  async function makeLibraryWithImages(...names: readonly string[]): Promise<Library> {
    const library = createLibrary();
    for (const [index, name] of names.entries()) {
      const { article, ...request } = makeSaveRequest(index + 1);
      const image = { url: `${host}/${name}`, alt: '', caption: null, credit: null };
      expectValue(await library.saveClip({ ...request, article: { ...article, image } }));
    }
    return library;
  }

  it('requests each queued image once, and stores it', async () => {
    const library = await makeLibraryWithImages('a', 'b', 'a', 'c', 'd', 'e', 'f');
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { requested, fetchUrl } = createNetwork(
      Object.fromEntries(names.map((name, index) => [name, () => respondWithImage(index + 1)])),
    );
    expect(await fetchMissingImages(library, fetchUrl, new Set())).toBe(false);
    expect([...requested].sort()).toEqual(names.map((name) => `${host}/${name}`));
    expect(expectValue(await library.imageTotals())).toMatchObject({ count: 6, wanted: 0 });
    expect(await fetchMissingImages(library, fetchUrl, new Set())).toBe(false);
    expect(requested).toHaveLength(6);
  });

  it('tries a failing image once per run until it gives up, and reports if some are left', async () => {
    const library = await makeLibraryWithImages('a', 'b', 'c', 'd', 'e', 'f');
    const { requested, fetchUrl } = createNetwork({ f: () => respondWithImage() });
    expect(await fetchMissingImages(library, fetchUrl, new Set())).toBe(true);
    expect(requested).toHaveLength(6);
    expect(expectValue(await library.imageTotals())).toMatchObject({ count: 1, wanted: 5 });
    for (const _ of [2, 3])
      expect(await fetchMissingImages(library, fetchUrl, new Set())).toBe(true);
    expect(await fetchMissingImages(library, fetchUrl, new Set())).toBe(false);
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 5, wanted: 0 });
  });

  it('requests nothing if saving images is turned off', async () => {
    const library = await makeLibraryWithImages('a');
    const images = { ...defaultSettings.images, keep: false };
    await library.saveSettings({ ...defaultSettings, images }, instantAt(2));
    const { requested, fetchUrl } = createNetwork({});
    expect(await fetchMissingImages(library, fetchUrl, new Set())).toBe(false);
    expect(requested).toEqual([]);
  });
});
