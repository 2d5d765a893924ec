import { beforeEach, expect, it, vi } from 'vitest';
import { createImageShelf } from '../../client/library/clip-images';
import type { LoadedImage } from '../../components/reader/clip-images';
import { fail, succeed } from '../../core/model';
import type { Library } from '../../storage';
import {
  anArticle,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';

const url = 'https://images.haldencourier.example/1.jpg';
let library: Library;
let life: AbortController;
let given: string[];
let revoked: string[];

beforeEach(async () => {
  library = freshLibrary();
  life = new AbortController();
  given = [];
  revoked = [];
  const { article, ...request } = makeSaveRequest(1);
  const image = { url, alt: '', caption: null, credit: null };
  expectValue(await library.saveClip({ ...request, article: { ...article, image } }));
});

/** A page that counts created and revoked object URLs. */
function shelf(load: Parameters<typeof createImageShelf>[3] = async () => fail('no-answer')) {
  const URL = {
    createObjectURL: () => `blob:${given.push('')}`,
    revokeObjectURL: (one: string) => revoked.push(one),
  };
  const view = { URL, Blob } as unknown as Window & typeof globalThis;
  return createImageShelf(view, library, life.signal, load);
}

it('notifies when an image is stored, and again while the clip is shown', async () => {
  const images = shelf().of('clip-1');
  const reported: (LoadedImage | null)[] = [];
  images?.watch(url, (found) => reported.push(found), life.signal);
  await vi.waitFor(() => expect(reported).toEqual([null]));
  expectValue(await library.saveImage(url, 'image/jpeg', new Uint8Array(3), instantAt(2)));
  await vi.waitFor(() => expect(reported.at(-1)).toEqual({ source: 'blob:1' }));
  images?.watch(url, (found) => reported.push(found), life.signal);
  expect(reported.at(-1)).toEqual({ source: 'blob:1' });
  expect(given).toHaveLength(1);
});

it.each([
  ['http://fritz.box/1.jpg', 'clip-1', { missed: 'private-network' }],
  ['http://192.168.1.1/1.jpg', 'clip-1', { missed: 'private-network' }],
  ['http://192.168.1.1/1.jpg', 'clip-2', null],
])('knows in advance if it can be fetched: %s in %s', async (image, clipId, expected) => {
  const pageUrl = 'http://192.168.1.7/story';
  expectValue(
    await library.saveClip(makeSaveRequest(2, { article: anArticle({ url: pageUrl }), pageUrl })),
  );
  const reported: (LoadedImage | null)[] = [];
  shelf()
    .of(clipId)
    ?.watch(image, (found) => reported.push(found), life.signal);
  await vi.waitFor(() => expect(reported).toEqual([expected]));
});

it('releases the images of a clip when another one is shown', async () => {
  const answer = { kind: 'loaded', type: 'image/png', bytes: 'AAAA' } as const;
  const images = shelf(async () => succeed(answer));
  expect(await images.of('clip-1')?.load(url)).toEqual({ source: 'blob:1' });
  expect(images.of('clip-1')).toBe(images.of('clip-1'));
  images.of('clip-2');
  expect(revoked).toEqual(['blob:1']);
});

it('reports why an image could not be fetched', async () => {
  const missed = shelf(async () => succeed({ kind: 'missed', reason: 'timeout' }));
  expect(await missed.of('clip-1')?.load(url)).toEqual({ missed: 'timeout' });
  expect(await shelf().of('clip-1')?.load(url)).toEqual({ missed: 'failed' });
});
