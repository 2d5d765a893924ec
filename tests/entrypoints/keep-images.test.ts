import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../core/model';
import { isLocalHost } from '../../entrypoints/access/local-host';
import { fetchImage } from '../../entrypoints/background/fetch-image';
import { keepImages } from '../../entrypoints/background/keep-images';
import type { Library } from '../../storage';
import { aRequest, at, expectValue, freshLibrary } from '../storage/samples';

const host = 'https://images.haldencourier.example';
const pageUrl = 'https://www.haldencourier.example/news/1';
const image = (name: string) => ({ url: `${host}/${name}`, pageUrl });

/** A web that answers each address as told, and remembers what was asked. */
function aWeb(answers: Readonly<Record<string, () => Response>>) {
  const asked: string[] = [];
  const fetchUrl = (async (input: string | URL | Request) => {
    const url = String(input);
    asked.push(url);
    const answer = answers[url.replace(`${host}/`, '')];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  }) as typeof fetch;
  return { asked, fetchUrl };
}

const picture = (length = 3, type = 'image/webp') =>
  new Response(new Uint8Array(length), { headers: { 'content-type': type } });

describe('fetchImage', () => {
  it('gives the bytes and the type of an image', async () => {
    const { fetchUrl } = aWeb({ a: () => picture(3, 'image/jpeg; charset=binary') });
    expect(await fetchImage(image('a'), 9, fetchUrl)).toEqual({
      type: 'image/jpeg',
      bytes: new Uint8Array(3),
    });
  });

  it.each([
    ['what is gone', () => new Response('', { status: 404 }), 'status 404', true],
    ['a server under repair', () => new Response('', { status: 503 }), 'status 503', false],
    ['a server that is overrun', () => new Response('', { status: 429 }), 'status 429', false],
    ['a page instead', () => picture(3, 'text/html'), 'no-image', true],
    ['what says nothing of its type', () => new Response('x'), 'no-image', true],
    ['what is too large', () => picture(10), 'too-large', true],
  ])('misses %s', async (_, answer, missed, isFinal) => {
    const { fetchUrl } = aWeb({ a: answer });
    expect(await fetchImage(image('a'), 9, fetchUrl)).toEqual({ missed, isFinal });
  });

  it('may be tried again where there is no connection', async () => {
    const { fetchUrl } = aWeb({});
    expect(await fetchImage(image('a'), 9, fetchUrl)).toEqual({
      missed: 'no-answer',
      isFinal: false,
    });
  });

  it("asks nothing of the reader's own network for a page of the web", async () => {
    const { asked, fetchUrl } = aWeb({});
    const local = { url: 'http://192.168.1.1/reboot', pageUrl };
    expect(await fetchImage(local, 9, fetchUrl)).toEqual({
      missed: 'local-network',
      isFinal: true,
    });
    expect(asked).toEqual([]);
  });
});

describe('isLocalHost', () => {
  it.each([
    ['http://localhost:8080/x', true],
    ['http://127.0.0.1/x', true],
    ['http://172.20.0.4/x', true],
    ['http://100.100.1.1/x', true],
    ['http://[::1]/x', true],
    ['http://[fd12:3456::1]/x', true],
    ['http://printer.local/x', true],
    ['http://router/x', true],
    ['https://172.32.0.4/x', false],
    ['https://10.example/x', false],
    ['https://www.haldencourier.example/x', false],
    ['https://[2001:db8::1]/x', false],
  ])('%s: %s', (url, isLocal) => {
    expect(isLocalHost(url)).toBe(isLocal);
  });
});

describe('keepImages', () => {
  async function libraryWith(...names: readonly string[]): Promise<Library> {
    const library = freshLibrary();
    for (const [index, name] of names.entries()) {
      const { article, ...request } = aRequest(index + 1);
      const lead = { url: `${host}/${name}`, alt: '', caption: null, credit: null };
      expectValue(await library.saveClip({ ...request, article: { ...article, image: lead } }));
    }
    return library;
  }

  it('keeps all that are wanted, each asked for once', async () => {
    const library = await libraryWith('a', 'b', 'a', 'c', 'd', 'e', 'f');
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { asked, fetchUrl } = aWeb(
      Object.fromEntries(names.map((name, index) => [name, () => picture(index + 1)])),
    );
    expect(await keepImages(library, fetchUrl)).toBe(false);
    expect([...asked].sort()).toEqual(names.map((name) => `${host}/${name}`));
    expect(expectValue(await library.imageTotals())).toMatchObject({ count: 6, wanted: 0 });
    expect(await keepImages(library, fetchUrl)).toBe(false);
    expect(asked).toHaveLength(6);
  });

  it('asks once a run for what does not come, says that some are left, and gives up in the end', async () => {
    const library = await libraryWith('a', 'b', 'c', 'd', 'e', 'f');
    const { asked, fetchUrl } = aWeb({ f: () => picture() });
    expect(await keepImages(library, fetchUrl)).toBe(true);
    expect(asked).toHaveLength(6);
    expect(expectValue(await library.imageTotals())).toMatchObject({ count: 1, wanted: 5 });
    for (const _ of [2, 3]) expect(await keepImages(library, fetchUrl)).toBe(true);
    expect(await keepImages(library, fetchUrl)).toBe(false);
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 5, wanted: 0 });
  });

  it('asks for none when the reader keeps none', async () => {
    const library = await libraryWith('a');
    const images = { ...defaultSettings.images, keep: false };
    await library.saveSettings({ ...defaultSettings, images }, at(2));
    const { asked, fetchUrl } = aWeb({});
    expect(await keepImages(library, fetchUrl)).toBe(false);
    expect(asked).toEqual([]);
  });
});
