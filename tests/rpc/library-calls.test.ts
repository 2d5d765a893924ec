import { beforeEach, describe, expect, it } from 'vitest';
import { openRemoteLibrary } from '../../client/library/remote-library';
import { fail, succeed } from '../../core/model';
import type { Library } from '../../storage';
import {
  anAnnotation,
  anArticle,
  expectValue,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';
import { connectLibraries } from './connected-libraries';

let local: Library;
let remote: Library;
let view: ReturnType<typeof connectLibraries>['view'];
let readFromBoth: ReturnType<typeof connectLibraries>['readFromBoth'];
beforeEach(() => {
  ({ local, remote, view, readFromBoth } = connectLibraries());
});

describe('the library by messages', () => {
  it('keeps a story once, and finds it by its address', async () => {
    const request = makeSaveRequest(1, {
      tags: ['harbour/ferries'],
      note: 'Ask the harbour master.',
    });
    const saved = expectValue(await remote.saveClip(request));
    expect(saved).toMatchObject({ created: true, clip: { id: 'clip-1', note: request.note } });
    expect(expectValue(await remote.saveClip(request)).clip).toEqual(saved.clip);
    expect((await readFromBoth((library) => library.listShelves())).all).toBe(1);
    expect(await readFromBoth((library) => library.findClip([request.pageUrl]))).toEqual(
      saved.clip,
    );
    expect(await readFromBoth((library) => library.getClip('clip-1'))).toEqual(saved.clip);
  });

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

  it('finds no clip under an address that it does not know', async () => {
    expect(await remote.findClip(['https://www.haldencourier.example/nowhere'])).toEqual(
      succeed(null),
    );
  });

  it('keeps a new version and reads it', async () => {
    await remote.saveClip(makeSaveRequest(1));
    const article = anArticle({ headline: 'Ferry sails after all' });
    const clip = expectValue(
      await remote.saveVersion('clip-1', 'version-1b', article, instantAt(5)),
    );
    expect(clip.versionId).toBe('version-1b');
    const version = await readFromBoth((library) => library.getVersion('version-1b'));
    expect(version).toEqual({ id: 'version-1b', clipId: 'clip-1', keptAt: instantAt(5), article });
  });

  it('edits only what is named in an edit', async () => {
    await remote.saveClip(makeSaveRequest(1, { tags: ['ferries'], note: 'Before.' }));
    expect(
      expectValue(await remote.editClip('clip-1', { note: 'After.' }, instantAt(2))),
    ).toMatchObject({
      tags: ['ferries'],
      note: 'After.',
    });
    expect(expectValue(await remote.editClip('clip-1', { tags: [] }, instantAt(3)))).toMatchObject({
      tags: [],
      note: 'After.',
    });
  });

  it('deletes a clip and restores it', async () => {
    await remote.saveClip(makeSaveRequest(1));
    expect(expectValue(await remote.deleteClip('clip-1', instantAt(2))).deletedAt).toBe(
      instantAt(2),
    );
    expect((await readFromBoth((library) => library.listShelves())).all).toBe(0);
    expect(expectValue(await remote.restoreClip('clip-1', instantAt(3))).deletedAt).toBeNull();
    expect((await readFromBoth((library) => library.listShelves())).all).toBe(1);
  });

  it('lists clips a page at a time', async () => {
    for (const n of [1, 2, 3]) await remote.saveClip(makeSaveRequest(n));
    const first = await readFromBoth((library) => library.listClips(2));
    expect(first.map(({ id }) => id)).toEqual(['clip-3', 'clip-2']);
    const rest = await readFromBoth((library) => library.listClips(2, first.at(-1)));
    expect(rest.map(({ id }) => id)).toEqual(['clip-1']);
  });

  it('adds, edits, deletes and restores an annotation', async () => {
    await remote.saveClip(makeSaveRequest(1));
    const added = anAnnotation(1);
    expect(await remote.addAnnotation(added)).toEqual(succeed(added));
    const edit = { note: 'Check the date.', colour: 'plum', tags: ['dates'] } as const;
    const edited = expectValue(await remote.editAnnotation(added.id, edit, instantAt(2)));
    expect(edited).toEqual({ ...added, ...edit, updatedAt: instantAt(2) });
    const passage = { ...added.passage, position: { start: 40, end: 57 } };
    expect(
      expectValue(await remote.editAnnotation(added.id, { passage }, instantAt(3))).passage,
    ).toEqual(passage);
    const moved = { passage, versionId: 'version-1' };
    expect(expectValue(await remote.editAnnotation(added.id, moved, instantAt(3)))).toMatchObject(
      moved,
    );
    expect(await readFromBoth((library) => library.listVersions('clip-1'))).toHaveLength(1);
    expect(await readFromBoth((library) => library.listAnnotations('clip-1'))).toHaveLength(1);
    const { addresses } = await readFromBoth((library) => library.getClip('clip-1'));
    for (const [of, id] of [
      ['clip', 'clip-1'],
      ['version', 'version-1'],
      ['annotation', added.id],
    ] as const) {
      expect(await readFromBoth((library) => library.findAddresses(of, id))).toEqual(addresses);
    }
    expect(await readFromBoth((library) => library.findAddresses('version', 'clip-1'))).toBeNull();
    await remote.deleteAnnotation(added.id, instantAt(4));
    expect(await readFromBoth((library) => library.listAnnotations('clip-1'))).toEqual([]);
    const late = { note: 'Half a word', evenIfDeleted: true };
    expectValue(await remote.editAnnotation(added.id, late, instantAt(4)));
    await remote.restoreAnnotation(added.id, instantAt(5));
    expect(await readFromBoth((library) => library.listAnnotations('clip-1'))).toMatchObject([
      { note: 'Half a word' },
    ]);
  });

  it('completes tags', async () => {
    await remote.saveClip(makeSaveRequest(1, { tags: ['harbour/ferries', 'harbour'] }));
    const tags = await readFromBoth((library) => library.completeTags('har', 8));
    expect(tags.map(({ name }) => name).sort()).toEqual(['harbour', 'harbour/ferries']);
  });

  it('keeps a draft and drops it', async () => {
    const draft = { key: 'page:osk', tags: ['ferries'], note: 'Half a', updatedAt: instantAt(1) };
    expect(await remote.saveDraft(draft)).toEqual(succeed(draft));
    expect(await readFromBoth((library) => library.findDraft('page:osk'))).toEqual(draft);
    expect(await remote.dropDraft('page:osk')).toEqual(succeed(null));
    expect(await readFromBoth((library) => library.findDraft('page:osk'))).toBeNull();
  });

  it('returns whole clips, one by one and all', async () => {
    for (const n of [1, 2]) await remote.saveClip(makeSaveRequest(n));
    await remote.addAnnotation(anAnnotation(1));
    const [whole] = await readFromBoth((library) => library.getWholeClips([1]));
    expect(whole).toMatchObject({ clip: { id: 'clip-1' }, versions: [{}], annotations: [{}] });
    const all: string[] = [];
    for await (const each of remote.eachWholeClip()) all.push(expectValue(each).clip.id);
    expect(all).toEqual(['clip-2', 'clip-1']);
  });

  it('imports clips of a file, and previews the import', async () => {
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

  it('finds clips, and returns them by number', async () => {
    for (const n of [1, 2, 3]) await remote.saveClip(makeSaveRequest(n));
    const { numbers } = await readFromBoth((library) => library.find('', 'newest'));
    expect(numbers).toEqual(Uint32Array.of(3, 2, 1));
    const clips = await readFromBoth((library) => library.getClips([...numbers, 9]));
    expect(clips.map((clip) => clip?.id ?? null)).toEqual(['clip-3', 'clip-2', 'clip-1', null]);
    await readFromBoth((library) => library.findSnippets('story', [...numbers]));
    await readFromBoth((library) => library.completeQuery('ti', 2));
    await readFromBoth((library) => library.findNearDuplicates('clip-1'));
  });

  it('edits tags and searches, and shows the places', async () => {
    await remote.saveClip(makeSaveRequest(1, { tags: ['harbour/ferries'] }));
    expectValue(await remote.recolourTag('harbour', 'sky', instantAt(2)));
    const renamed = expectValue(await remote.renameTag('harbour', 'Quay', instantAt(3)));
    const { tags } = await readFromBoth((library) => library.listShelves());
    expect(tags).toMatchObject([{ name: 'Quay', children: [{ name: 'Quay/ferries' }] }]);
    expectValue(await remote.undoChange(renamed, instantAt(4)));
    expectValue(await remote.deleteTag('harbour', instantAt(5)));
    expect((await readFromBoth((library) => library.getClip('clip-1'))).tags).toEqual([]);
    const times = { createdAt: instantAt(1), updatedAt: instantAt(1), deletedAt: null };
    const search = { id: 's', name: 'Ferries', question: 'ferry', ...times };
    expect(expectValue(await remote.saveSearch(search))).toEqual(search);
    expect((await readFromBoth((library) => library.listShelves())).searches).toEqual([search]);
    expect(expectValue(await remote.deleteSearch('s', instantAt(6))).deletedAt).toBe(instantAt(6));
    await readFromBoth((library) => library.getStatistics());
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

  it('pages through all annotations', async () => {
    await remote.saveClip(makeSaveRequest(1));
    const [a, b] = [anAnnotation(1, { id: 'a' }), anAnnotation(1, { id: 'b' })];
    for (const one of [a, b]) await remote.addAnnotation(one);
    const filter = { tags: [], colours: [], text: '' };
    const first = await readFromBoth((library) => library.listAllAnnotations(filter, 'newest', 1));
    expect(first[0]?.annotation).toEqual(b);
    expect(
      await readFromBoth((library) =>
        library.listAllAnnotations(filter, 'newest', 9, first[0]?.annotation),
      ),
    ).toMatchObject([{ annotation: a }]);
    await remote.editAnnotation('a', { tags: ['Money'] }, instantAt(9));
    expect(await readFromBoth((library) => library.listAnnotationTags())).toEqual(['money']);
    const made = { ...filter, since: a.createdAt, until: instantAt(99) };
    expect(
      await readFromBoth((library) => library.listAllAnnotations(made, 'newest', 9)),
    ).toHaveLength(2);
    const later = { ...filter, since: instantAt(98) };
    expect(await readFromBoth((library) => library.listAllAnnotations(later, 'newest', 9))).toEqual(
      [],
    );
  });

  it('keeps images, settings and a place of reading', async () => {
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

  it('returns the failures of the library', async () => {
    expect(await remote.getClip('clip-9')).toMatchObject(fail('not-found', null));
  });

  it('fails with no-answer if there is no background', async () => {
    const waits: number[] = [];
    const cut = openRemoteLibrary(view, {
      send: () => Promise.reject(new Error('Receiving end does not exist.')),
      wait: async (ms) => void waits.push(ms),
    });
    expect(await cut.listShelves()).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
    expect(waits).toHaveLength(3);
  });
});
