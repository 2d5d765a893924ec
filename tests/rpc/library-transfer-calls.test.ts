import { beforeEach, describe, expect, it } from 'vitest';
import { succeed } from '../../core/model';
import type { Library } from '../../storage';
import { expectValue, instantAt, makeSaveRequest } from '../storage/samples';
import { connectLibraries } from './connected-libraries';

let local: Library;
let remote: Library;
let readFromBoth: ReturnType<typeof connectLibraries>['readFromBoth'];
beforeEach(() => {
  ({ local, remote, readFromBoth } = connectLibraries());
});

describe('a remote library', () => {
  it('returns everything a backup contains, and restores it', async () => {
    const { article, ...request } = makeSaveRequest(1, { tags: ['ferries'] });
    const url = 'https://images.haldencourier.example/1.jpg';
    const image = { type: 'image' as const, url, alt: '' };
    const figure = { type: 'figure' as const, children: [image] as const, credit: null };
    const body = { ...article.body, children: [...article.body.children, figure] };
    await local.saveClip({ ...request, article: { ...article, body } });
    await local.saveImage(url, 'image/avif', Uint8Array.of(7, 250), instantAt(2));
    await local.saveDraft({ key: 'd', tags: [], note: 'Half a', updatedAt: instantAt(2) });
    await local.savePreference('export', { templates: [] }, instantAt(2));
    await local.saveClip(makeSaveRequest(2));
    await local.deleteClip('clip-2', instantAt(3));
    await local.saveClip(makeSaveRequest(3));
    await local.deleteClip('clip-3', instantAt(3));
    await local.purgeClips(['clip-3'], instantAt(4));
    const numbers = await readFromBoth((library) => library.listClipNumbers(0, 9));
    const clips = await readFromBoth((library) => library.getStoredClips(numbers));
    expect(clips.map(({ clip }) => clip.id)).toEqual(['clip-1', 'clip-2']);
    const [hash = ''] = await readFromBoth((library) => library.listImageHashes('', 9));
    const picture = await readFromBoth((library) => library.getStoredImage(hash));
    expect(await readFromBoth((library) => library.getStoredImage('none'))).toBeNull();
    const metadata = await readFromBoth((library) => library.getLibraryMetadata());
    const tombstones = await readFromBoth((library) => library.listTombstones('', 9));
    expect(tombstones).toHaveLength(2);

    const other = connectLibraries();
    expect((await other.remote.importClips(clips, 'replace', false, instantAt(9))).ok).toBe(true);
    await other.remote.restoreLibraryMetadata(metadata, 'replace', instantAt(9));
    const { type, bytes, keptAt } = picture ?? { type: '', bytes: new Uint8Array(), keptAt: '' };
    expect(await other.remote.restoreImage(url, type, bytes, keptAt)).toEqual(succeed(true));
    expect(await other.remote.settleImages()).toEqual(succeed(null));
    expect(await other.remote.restoreTombstones(tombstones)).toEqual(succeed(null));
    expect(expectValue(await other.local.getStoredClips(['clip-1', 'clip-2']))).toEqual(clips);
    expect(expectValue(await other.local.getStoredImage(hash))).toEqual(picture);
    expect(expectValue(await other.local.getLibraryMetadata())).toEqual(metadata);
    expect(expectValue(await other.local.listTombstones('', 9))).toEqual(tombstones);
  });

  it('imports clips, and previews the import in a dry run', async () => {
    await local.saveClip(makeSaveRequest(1));
    const [whole] = expectValue(await local.getWholeClips(['clip-1']));
    if (!whole) throw new Error('no clip');
    const clip = { ...whole.clip, id: 'new', addresses: ['osk.example/new'], versionId: 'new' };
    const versions = whole.versions.map((version) => ({ ...version, id: 'new', clipId: 'new' }));
    const file = [whole, { clip, versions, annotations: [] }];
    const dry = await readFromBoth((library) =>
      library.importClips(file, 'merge', true, instantAt(5)),
    );
    expect(dry.map(({ kind }) => kind)).toEqual(['unchanged', 'added']);
    expect(expectValue(await remote.importClips(file, 'merge', false, instantAt(5)))).toEqual(dry);
    expect((await readFromBoth((library) => library.getClip('new'))).id).toBe('new');
  });

  it('empties the bin', async () => {
    for (const n of [1, 2]) await remote.saveClip(makeSaveRequest(n));
    await remote.deleteClip('clip-1', instantAt(3));
    expect(expectValue(await remote.purgeBin(instantAt(4)))).toBe(0);
    expect(expectValue(await remote.emptyBin(instantAt(5)))).toBe(1);
    expect(await readFromBoth((library) => library.listShelves())).toMatchObject({
      all: 1,
      bin: 0,
    });
  });

  it('saves images, settings and a reading position', async () => {
    const url = 'https://images.haldencourier.example/1.jpg';
    const { article, ...request } = makeSaveRequest(1);
    const image = { url, alt: '', caption: null, credit: null };
    await remote.saveClip({ ...request, article: { ...article, image } });
    expect(await readFromBoth((library) => library.listWantedImages(9))).toMatchObject([{ url }]);
    await remote.missImage(url, 'no answer', false);
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    expectValue(await remote.saveImage(url, 'image/jpeg', bytes, instantAt(2)));
    expect((await readFromBoth((library) => library.findImage('clip-1', url)))?.bytes).toEqual(
      bytes,
    );
    expect(await readFromBoth((library) => library.findImage('clip-2', url))).toBeNull();
    expect(await readFromBoth((library) => library.imageTotals())).toMatchObject({
      byteCount: 70_000,
    });
    expectValue(await remote.dropImages());
    const settings = await readFromBoth((library) => library.getSettings());
    const reader = { ...settings.reader, theme: 'sepia' } as const;
    expectValue(await remote.saveSettings({ ...settings, reader }, instantAt(3)));
    expect(await readFromBoth((library) => library.getSettings())).toEqual({ ...settings, reader });
    const place = { versionId: 'version-1', offset: 12 };
    expect(expectValue(await remote.saveReadingPlace('clip-1', place)).readingPlace).toEqual(place);
  });
});
