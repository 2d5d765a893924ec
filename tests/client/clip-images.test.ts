import { beforeEach, expect, it, vi } from 'vitest';
import { createImageShelf } from '../../client/library/clip-images';
import type { LoadedImage } from '../../components/reader/clip-images';
import { fail, succeed } from '../../core/model';
import type { Library } from '../../storage';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeArticle,
  makeSaveRequest,
} from '../storage/samples';

const url = 'https://images.haldencourier.example/1.jpg';
let library: Library;
let lifetime: AbortController;
let createdUrls: string[];
let revokedUrls: string[];

beforeEach(async () => {
  library = createLibrary();
  lifetime = new AbortController();
  createdUrls = [];
  revokedUrls = [];
  const { article, ...request } = makeSaveRequest(1);
  const image = { url, alt: '', caption: null, credit: null };
  expectValue(await library.saveClip({ ...request, article: { ...article, image } }));
});

/** Creates an image shelf in a page that records created and revoked object URLs. */
function createShelf(load: Parameters<typeof createImageShelf>[3] = async () => fail('no-answer')) {
  const URL = {
    createObjectURL: () => `blob:${createdUrls.push('')}`,
    revokeObjectURL: (objectUrl: string) => revokedUrls.push(objectUrl),
  };
  const view = { URL, Blob } as unknown as Window & typeof globalThis;
  return createImageShelf(view, library, lifetime.signal, load);
}

it('reports an image when it is stored, and reuses its object URL while the clip is shown', async () => {
  const images = createShelf().of('clip-1');
  const reported: (LoadedImage | null)[] = [];
  images?.watch(url, (found) => reported.push(found), lifetime.signal);
  await vi.waitFor(() => expect(reported).toEqual([null]));
  expectValue(await library.saveImage(url, 'image/jpeg', new Uint8Array(3), instantAt(2)));
  await vi.waitFor(() => expect(reported.at(-1)).toEqual({ source: 'blob:1' }));
  images?.watch(url, (found) => reported.push(found), lifetime.signal);
  expect(reported.at(-1)).toEqual({ source: 'blob:1' });
  expect(createdUrls).toHaveLength(1);
});

it.each([
  ['http://fritz.box/1.jpg', 'clip-1', { missed: 'private-network' }],
  ['http://192.168.1.1/1.jpg', 'clip-1', { missed: 'private-network' }],
  ['http://192.168.1.1/1.jpg', 'clip-2', null],
])(
  'reports in advance if an image cannot be fetched: %s in %s',
  async (image, clipId, expected) => {
    const pageUrl = 'http://192.168.1.7/story';
    expectValue(
      await library.saveClip(
        makeSaveRequest(2, { article: makeArticle({ url: pageUrl }), pageUrl }),
      ),
    );
    const reported: (LoadedImage | null)[] = [];
    createShelf()
      .of(clipId)
      ?.watch(image, (found) => reported.push(found), lifetime.signal);
    await vi.waitFor(() => expect(reported).toEqual([expected]));
  },
);

it('revokes the object URLs of a clip when another clip is shown', async () => {
  const answer = { kind: 'loaded', type: 'image/png', bytes: 'AAAA' } as const;
  const images = createShelf(async () => succeed(answer));
  expect(await images.of('clip-1')?.load(url)).toEqual({ source: 'blob:1' });
  expect(images.of('clip-1')).toBe(images.of('clip-1'));
  images.of('clip-2');
  expect(revokedUrls).toEqual(['blob:1']);
});

it('reports why an image could not be fetched', async () => {
  const missed = createShelf(async () => succeed({ kind: 'missed', reason: 'timeout' }));
  expect(await missed.of('clip-1')?.load(url)).toEqual({ missed: 'timeout' });
  expect(await createShelf().of('clip-1')?.load(url)).toEqual({ missed: 'failed' });
});
