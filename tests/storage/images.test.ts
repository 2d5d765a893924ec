import { describe, expect, it } from 'vitest';
import { type Body, defaultSettings } from '../../core/model';
import { openLibrary } from '../../storage';
import { getKinds, importItems, makeImportedItem } from './import-samples';
import { readTables } from './recount';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

const url = (name: string) => `https://images.haldencourier.example/${name}.jpg`;
const figure = (name: string) => ({
  type: 'figure' as const,
  children: [{ type: 'image' as const, url: url(name), alt: '' }] as const,
  credit: null,
});

function makeIllustratedBody(...names: readonly string[]): Body {
  return { type: 'root', children: [...makeBody('Text.').children, ...names.map(figure)] };
}

function makeIllustratedRequest(n: number, ...names: readonly string[]) {
  const request = makeSaveRequest(n);
  return { ...request, article: { ...request.article, body: makeIllustratedBody(...names) } };
}

async function createIllustratedLibrary(...stories: readonly (readonly string[])[]) {
  const name = createDatabaseName();
  const library = openLibrary(name);
  for (const [index, names] of stories.entries()) {
    await library.saveClip(makeIllustratedRequest(index + 1, ...names));
  }
  const listWanted = async () =>
    expectValue(await library.listWantedImages(9)).map((image) => image.url);
  const saveImage = (image: string, ...bytes: number[]) =>
    library.saveImage(url(image), 'image/jpeg', Uint8Array.from(bytes), instantAt(20));
  return { name, library, listWanted, saveImage };
}

describe('the images of clips', () => {
  it('are queued when an article is saved, from its body and its lead image', async () => {
    const { library, listWanted } = await createIllustratedLibrary(['a', 'a', 'b']);
    const image = { url: url('lead'), alt: '', caption: null, credit: null };
    const body: Body = {
      type: 'root',
      children: [{ type: 'blockquote', children: [figure('quoted')] }],
    };
    await library.saveClip({
      ...makeSaveRequest(2),
      article: makeArticle({ url: 'https://x.example/2', image, body }),
    });
    expect((await listWanted()).sort()).toEqual([url('a'), url('b'), url('lead'), url('quoted')]);
    expect(expectValue(await library.imageTotals())).toMatchObject({ wanted: 4, count: 0 });
  });

  it('are stored, and found by clip and address', async () => {
    const { library, listWanted, saveImage } = await createIllustratedLibrary(['a']);
    expect(expectValue(await library.findImage('clip-1', url('a')))).toBeNull();
    const stored = expectValue(await saveImage('a', 1, 2, 3));
    expect(stored).toMatchObject({ type: 'image/jpeg', byteCount: 3, keptAt: instantAt(20) });
    expect(stored?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(expectValue(await library.findImage('clip-1', url('a')))).toEqual({
      type: 'image/jpeg',
      bytes: Uint8Array.of(1, 2, 3),
    });
    expect(expectValue(await library.findImage('clip-2', url('a')))).toBeNull();
    expect(await listWanted()).toEqual([]);
    expect(expectValue(await saveImage('a', 9))).toBeNull();
  });

  it('are fetched once for several clips, and stored once for two addresses', async () => {
    const { name, library, listWanted, saveImage } = await createIllustratedLibrary(
      ['a'],
      ['a', 'b'],
    );
    expect(await listWanted()).toHaveLength(2);
    await saveImage('a', 1, 2);
    await saveImage('b', 1, 2);
    expect((await readTables(name))['imageBytes']).toHaveLength(1);
    expect(expectValue(await library.imageTotals())).toEqual({
      count: 1,
      byteCount: 2,
      missed: 0,
      wanted: 0,
    });
    await library.saveClip(makeIllustratedRequest(3, 'a'));
    expect(await listWanted()).toEqual([]);
    expect(expectValue(await library.findImage('clip-3', url('a')))?.bytes).toHaveLength(2);
  });

  it('are deleted when the last clip that shows them is purged', async () => {
    const { name, library, saveImage } = await createIllustratedLibrary(['a'], ['a']);
    await saveImage('a', 1, 2);
    await library.deleteClip('clip-1', instantAt(30));
    await library.emptyBin(instantAt(31));
    expect(expectValue(await library.findImage('clip-2', url('a')))).not.toBeNull();
    await library.deleteClip('clip-2', instantAt(32));
    expect(expectValue(await library.imageTotals()).count).toBe(1);
    await library.emptyBin(instantAt(33));
    const { images, imageBytes, imageUses } = await readTables(name);
    expect([images, imageBytes, imageUses]).toEqual([[], [], []]);
  });

  it('are abandoned after several failed attempts, or at once after a final failure, and counted', async () => {
    const { library, listWanted } = await createIllustratedLibrary(['a', 'b']);
    await library.missImage(url('a'), 'status 404', true);
    expect(await listWanted()).toEqual([url('b')]);
    for (const _ of [1, 2, 3]) await library.missImage(url('b'), 'no answer', false);
    expect(await listWanted()).toEqual([url('b')]);
    await library.missImage(url('b'), 'no answer', false);
    expect(await listWanted()).toEqual([]);
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 2, wanted: 0 });
  });

  it('are not stored above the limits per image and in total', async () => {
    const { library, saveImage } = await createIllustratedLibrary(['a', 'b', 'c']);
    const images = { keep: true, mostBytesEach: 4, mostBytesInAll: 6 };
    await library.saveSettings({ ...defaultSettings, images }, instantAt(2));
    expect(expectValue(await saveImage('a', 1, 2, 3, 4, 5))).toBeNull();
    expect(expectValue(await saveImage('b', 1, 2, 3, 4))).not.toBeNull();
    expect(expectValue(await saveImage('c', 1, 2, 3))).toBeNull();
    expect(expectValue(await library.imageTotals())).toEqual({
      count: 1,
      byteCount: 4,
      missed: 2,
      wanted: 0,
    });
  });

  it('are requeued only when the limit that rejected them is raised', async () => {
    const { library, listWanted, saveImage } = await createIllustratedLibrary(['a', 'b', 'c', 'd']);
    const images = { keep: true, mostBytesEach: 4, mostBytesInAll: 6 };
    const saveLimits = (change: Partial<typeof images>, minute: number) =>
      library.saveSettings(
        { ...defaultSettings, images: { ...images, ...change } },
        instantAt(minute),
      );
    await saveLimits({}, 2);
    await saveImage('a', 1, 2, 3, 4, 5);
    await saveImage('b', 1, 2, 3, 4);
    await saveImage('c', 1, 2, 3);
    await library.missImage(url('d'), 'gone', true);
    await saveLimits({ mostBytesInAll: 5 }, 3);
    expect(await listWanted()).toEqual([]);
    await saveLimits({ mostBytesInAll: 60 }, 4);
    expect(await listWanted()).toEqual([url('c')]);
    await saveLimits({ mostBytesInAll: 60, mostBytesEach: 5 }, 5);
    expect((await listWanted()).sort()).toEqual([url('a'), url('c')]);
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 1, wanted: 2 });
    expect(expectValue(await saveImage('a', 1, 2, 3, 4, 5))).not.toBeNull();
  });

  it('are requeued in batches in a large library', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `p${index}`);
    const { library } = await createIllustratedLibrary(names, ['q'], names);
    const images = { keep: true, mostBytesEach: 4, mostBytesInAll: 1 };
    await library.saveSettings({ ...defaultSettings, images }, instantAt(2));
    for (const name of [...names, 'q']) {
      await library.saveImage(url(name), 'image/jpeg', Uint8Array.of(1, 2), instantAt(3));
    }
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 601, wanted: 0 });
    await library.saveSettings(defaultSettings, instantAt(4));
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 0, wanted: 601 });
  });

  it('are not queued while storing images is turned off', async () => {
    const { library, listWanted } = await createIllustratedLibrary(['a']);
    const images = { ...defaultSettings.images, keep: false };
    await library.saveSettings({ ...defaultSettings, images }, instantAt(2));
    expect(await listWanted()).toEqual([]);
    await library.saveClip(makeIllustratedRequest(2, 'b'));
    await library.saveSettings(defaultSettings, instantAt(3));
    expect(await listWanted()).toEqual([url('a')]);
  });

  it('can all be deleted at once', async () => {
    const { library, saveImage } = await createIllustratedLibrary(['a', 'b']);
    await saveImage('a', 1);
    await library.dropImages();
    expect(expectValue(await library.imageTotals())).toEqual({
      count: 0,
      byteCount: 0,
      missed: 0,
      wanted: 0,
    });
    expect(expectValue(await library.findImage('clip-1', url('a')))).toBeNull();
  });

  it('are queued when a new version is saved', async () => {
    const { library, listWanted, saveImage } = await createIllustratedLibrary(['a']);
    await saveImage('a', 1);
    const changed = makeArticle({ headline: 'Changed', body: makeIllustratedBody('a', 'new') });
    await library.saveVersion('clip-1', 'version-1b', changed, instantAt(4));
    expect(await listWanted()).toEqual([url('new')]);
  });

  it('are queued for an imported page that follows many pages without images', async () => {
    const library = createLibrary();
    const items = Array.from({ length: 60 }, (_, index) => {
      const body =
        index === 59 ? makeIllustratedBody('a', 'b') : makeBody(`Text of page ${index}.`);
      return makeImportedItem({
        url: `https://www.haldencourier.example/${index}`,
        imageUrl: null,
        body,
      });
    });
    expect(new Set(getKinds(await importItems(library, items, 1)))).toEqual(new Set(['added']));
    const wanted = expectValue(await library.listWantedImages(9));
    expect(wanted.map((image) => image.url).sort()).toEqual([url('a'), url('b')]);
    expect(expectValue(await library.imageTotals())).toMatchObject({ wanted: 2 });
  });
});
