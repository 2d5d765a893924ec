import { describe, expect, it } from 'vitest';
import { type Body, defaultSettings } from '../../core/model';
import { openLibrary } from '../../storage';
import { anItem, bring, kinds } from './import-samples';
import { readTables } from './recount';
import {
  anArticle,
  bodyOf,
  expectValue,
  freshLibrary,
  freshName,
  instantAt,
  makeSaveRequest,
} from './samples';

const url = (name: string) => `https://images.haldencourier.example/${name}.jpg`;
const figure = (name: string) => ({
  type: 'figure' as const,
  children: [{ type: 'image' as const, url: url(name), alt: '' }] as const,
  credit: null,
});

function illustrated(...names: readonly string[]): Body {
  return { type: 'root', children: [...bodyOf('Text.').children, ...names.map(figure)] };
}

function requestWith(n: number, ...names: readonly string[]) {
  const request = makeSaveRequest(n);
  return { ...request, article: { ...request.article, body: illustrated(...names) } };
}

async function libraryWith(...stories: readonly (readonly string[])[]) {
  const name = freshName();
  const library = openLibrary(name);
  for (const [index, names] of stories.entries()) {
    await library.saveClip(requestWith(index + 1, ...names));
  }
  const wanted = async () =>
    expectValue(await library.listWantedImages(9)).map((image) => image.url);
  const come = (image: string, ...bytes: number[]) =>
    library.saveImage(url(image), 'image/jpeg', Uint8Array.from(bytes), instantAt(20));
  return { name, library, wanted, come };
}

describe('the images of clips', () => {
  it('are queued when a story is saved: those in its body and its lead image', async () => {
    const { library, wanted } = await libraryWith(['a', 'a', 'b']);
    const image = { url: url('lead'), alt: '', caption: null, credit: null };
    const body: Body = {
      type: 'root',
      children: [{ type: 'blockquote', children: [figure('quoted')] }],
    };
    await library.saveClip({
      ...makeSaveRequest(2),
      article: anArticle({ url: 'https://x.example/2', image, body }),
    });
    expect((await wanted()).sort()).toEqual([url('a'), url('b'), url('lead'), url('quoted')]);
    expect(expectValue(await library.imageTotals())).toMatchObject({ wanted: 4, count: 0 });
  });

  it('are stored, and found by clip and address', async () => {
    const { library, wanted, come } = await libraryWith(['a']);
    expect(expectValue(await library.findImage('clip-1', url('a')))).toBeNull();
    const kept = expectValue(await come('a', 1, 2, 3));
    expect(kept).toMatchObject({ type: 'image/jpeg', byteCount: 3, keptAt: instantAt(20) });
    expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(expectValue(await library.findImage('clip-1', url('a')))).toEqual({
      type: 'image/jpeg',
      bytes: Uint8Array.of(1, 2, 3),
    });
    expect(expectValue(await library.findImage('clip-2', url('a')))).toBeNull();
    expect(await wanted()).toEqual([]);
    expect(expectValue(await come('a', 9))).toBeNull();
  });

  it('are fetched once for several clips, and stored once for two addresses', async () => {
    const { name, library, wanted, come } = await libraryWith(['a'], ['a', 'b']);
    expect(await wanted()).toHaveLength(2);
    await come('a', 1, 2);
    await come('b', 1, 2);
    expect((await readTables(name))['imageBytes']).toHaveLength(1);
    expect(expectValue(await library.imageTotals())).toEqual({
      count: 1,
      byteCount: 2,
      missed: 0,
      wanted: 0,
    });
    await library.saveClip(requestWith(3, 'a'));
    expect(await wanted()).toEqual([]);
    expect(expectValue(await library.findImage('clip-3', url('a')))?.bytes).toHaveLength(2);
  });

  it('are deleted when the last clip that shows them is purged', async () => {
    const { name, library, come } = await libraryWith(['a'], ['a']);
    await come('a', 1, 2);
    await library.deleteClip('clip-1', instantAt(30));
    await library.emptyBin(instantAt(31));
    expect(expectValue(await library.findImage('clip-2', url('a')))).not.toBeNull();
    await library.deleteClip('clip-2', instantAt(32));
    expect(expectValue(await library.imageTotals()).count).toBe(1);
    await library.emptyBin(instantAt(33));
    const { images, imageBytes, imageUses } = await readTables(name);
    expect([images, imageBytes, imageUses]).toEqual([[], [], []]);
  });

  it('are given up after some failed attempts, or at once after a final failure, and counted', async () => {
    const { library, wanted } = await libraryWith(['a', 'b']);
    await library.missImage(url('a'), 'status 404', true);
    expect(await wanted()).toEqual([url('b')]);
    for (const _ of [1, 2, 3]) await library.missImage(url('b'), 'no answer', false);
    expect(await wanted()).toEqual([url('b')]);
    await library.missImage(url('b'), 'no answer', false);
    expect(await wanted()).toEqual([]);
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 2, wanted: 0 });
  });

  it('are not stored beyond the limits per image and in total', async () => {
    const { library, come } = await libraryWith(['a', 'b', 'c']);
    const images = { keep: true, mostBytesEach: 4, mostBytesInAll: 6 };
    await library.saveSettings({ ...defaultSettings, images }, instantAt(2));
    expect(expectValue(await come('a', 1, 2, 3, 4, 5))).toBeNull();
    expect(expectValue(await come('b', 1, 2, 3, 4))).not.toBeNull();
    expect(expectValue(await come('c', 1, 2, 3))).toBeNull();
    expect(expectValue(await library.imageTotals())).toEqual({
      count: 1,
      byteCount: 4,
      missed: 2,
      wanted: 0,
    });
  });

  it('are requeued when the limit that rejected them is raised, and no others', async () => {
    const { library, wanted, come } = await libraryWith(['a', 'b', 'c', 'd']);
    const images = { keep: true, mostBytesEach: 4, mostBytesInAll: 6 };
    const limit = (change: Partial<typeof images>, minute: number) =>
      library.saveSettings(
        { ...defaultSettings, images: { ...images, ...change } },
        instantAt(minute),
      );
    await limit({}, 2);
    await come('a', 1, 2, 3, 4, 5);
    await come('b', 1, 2, 3, 4);
    await come('c', 1, 2, 3);
    await library.missImage(url('d'), 'gone', true);
    await limit({ mostBytesInAll: 5 }, 3);
    expect(await wanted()).toEqual([]);
    await limit({ mostBytesInAll: 60 }, 4);
    expect(await wanted()).toEqual([url('c')]);
    await limit({ mostBytesInAll: 60, mostBytesEach: 5 }, 5);
    expect((await wanted()).sort()).toEqual([url('a'), url('c')]);
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 1, wanted: 2 });
    expect(expectValue(await come('a', 1, 2, 3, 4, 5))).not.toBeNull();
  });

  it('are requeued in batches in a large library', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `p${index}`);
    const { library } = await libraryWith(names, ['q'], names);
    const images = { keep: true, mostBytesEach: 4, mostBytesInAll: 1 };
    await library.saveSettings({ ...defaultSettings, images }, instantAt(2));
    for (const name of [...names, 'q']) {
      await library.saveImage(url(name), 'image/jpeg', Uint8Array.of(1, 2), instantAt(3));
    }
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 601, wanted: 0 });
    await library.saveSettings(defaultSettings, instantAt(4));
    expect(expectValue(await library.imageTotals())).toMatchObject({ missed: 0, wanted: 601 });
  });

  it('are not queued while the user stores none', async () => {
    const { library, wanted } = await libraryWith(['a']);
    const images = { ...defaultSettings.images, keep: false };
    await library.saveSettings({ ...defaultSettings, images }, instantAt(2));
    expect(await wanted()).toEqual([]);
    await library.saveClip(requestWith(2, 'b'));
    await library.saveSettings(defaultSettings, instantAt(3));
    expect(await wanted()).toEqual([url('a')]);
  });

  it('can all be deleted at once', async () => {
    const { library, come } = await libraryWith(['a', 'b']);
    await come('a', 1);
    await library.dropImages();
    expect(expectValue(await library.imageTotals())).toEqual({
      count: 0,
      byteCount: 0,
      missed: 0,
      wanted: 0,
    });
    expect(expectValue(await library.findImage('clip-1', url('a')))).toBeNull();
  });

  it('of a new version are queued too', async () => {
    const { library, wanted, come } = await libraryWith(['a']);
    await come('a', 1);
    const changed = anArticle({ headline: 'Changed', body: illustrated('a', 'new') });
    await library.saveVersion('clip-1', 'version-1b', changed, instantAt(4));
    expect(await wanted()).toEqual([url('new')]);
  });

  it('of an imported page are queued even after many pages without images', async () => {
    const library = freshLibrary();
    const items = Array.from({ length: 60 }, (_, index) => {
      const body = index === 59 ? illustrated('a', 'b') : bodyOf(`Text of page ${index}.`);
      return anItem({ url: `https://www.haldencourier.example/${index}`, imageUrl: null, body });
    });
    expect(new Set(kinds(await bring(library, items, 1)))).toEqual(new Set(['added']));
    const wanted = expectValue(await library.listWantedImages(9));
    expect(wanted.map((image) => image.url).sort()).toEqual([url('a'), url('b')]);
    expect(expectValue(await library.imageTotals())).toMatchObject({ wanted: 2 });
  });
});
