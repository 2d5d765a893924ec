import { beforeEach, describe, expect, it } from 'vitest';
import { openRemoteLibrary } from '../../client/library/remote-library';
import { fail, succeed } from '../../core/model';
import type { Library } from '../../storage';
import {
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeSaveRequest,
} from '../storage/samples';
import { connectLibraries } from './connected-libraries';

let remote: Library;
let view: ReturnType<typeof connectLibraries>['view'];
let readFromBoth: ReturnType<typeof connectLibraries>['readFromBoth'];
beforeEach(() => {
  ({ remote, view, readFromBoth } = connectLibraries());
});

describe('a remote library', () => {
  it('saves an article once, and finds it by its address', async () => {
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

  it('returns null for an unknown address', async () => {
    expect(await remote.findClip(['https://www.haldencourier.example/nowhere'])).toEqual(
      succeed(null),
    );
  });

  it('saves a new version and reads it', async () => {
    await remote.saveClip(makeSaveRequest(1));
    const article = makeArticle({ headline: 'Ferry sails after all' });
    const clip = expectValue(
      await remote.saveVersion('clip-1', 'version-1b', article, instantAt(5)),
    );
    expect(clip.versionId).toBe('version-1b');
    const version = await readFromBoth((library) => library.getVersion('version-1b'));
    expect(version).toEqual({ id: 'version-1b', clipId: 'clip-1', keptAt: instantAt(5), article });
  });

  it('changes only the fields given in an edit', async () => {
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

  it('pages through clips', async () => {
    for (const n of [1, 2, 3]) await remote.saveClip(makeSaveRequest(n));
    const first = await readFromBoth((library) => library.listClips(2));
    expect(first.map(({ id }) => id)).toEqual(['clip-3', 'clip-2']);
    const rest = await readFromBoth((library) => library.listClips(2, first.at(-1)));
    expect(rest.map(({ id }) => id)).toEqual(['clip-1']);
    const [number] = (await readFromBoth((library) => library.find('', 'newest'))).numbers;
    expect(await readFromBoth((library) => library.findClipNumber('clip-3'))).toBe(number);
    expect(await readFromBoth((library) => library.findClipNumber('clip-9'))).toBeNull();
  });

  it('adds, edits, deletes and restores an annotation', async () => {
    await remote.saveClip(makeSaveRequest(1));
    const added = makeAnnotation(1);
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
    for (const [kind, id] of [
      ['clip', 'clip-1'],
      ['version', 'version-1'],
      ['annotation', added.id],
    ] as const) {
      expect(await readFromBoth((library) => library.findAddresses(kind, id))).toEqual(addresses);
    }
    expect(await readFromBoth((library) => library.findAddresses('version', 'clip-1'))).toBeNull();
    await remote.deleteAnnotation(added.id, instantAt(4));
    expect(await readFromBoth((library) => library.listAnnotations('clip-1'))).toEqual([]);
    const lateEdit = { note: 'Half a word', evenIfDeleted: true };
    expectValue(await remote.editAnnotation(added.id, lateEdit, instantAt(4)));
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

  it('saves a draft and drops it', async () => {
    const draft = { key: 'page:osk', tags: ['ferries'], note: 'Half a', updatedAt: instantAt(1) };
    expect(await remote.saveDraft(draft)).toEqual(succeed(draft));
    expect(await readFromBoth((library) => library.findDraft('page:osk'))).toEqual(draft);
    expect(await remote.dropDraft('page:osk')).toEqual(succeed(null));
    expect(await readFromBoth((library) => library.findDraft('page:osk'))).toBeNull();
  });

  it('returns whole clips by number, and iterates over all', async () => {
    for (const n of [1, 2]) await remote.saveClip(makeSaveRequest(n));
    await remote.addAnnotation(makeAnnotation(1));
    const [whole] = await readFromBoth((library) => library.getWholeClips([1]));
    expect(whole).toMatchObject({ clip: { id: 'clip-1' }, versions: [{}], annotations: [{}] });
    const ids: string[] = [];
    for await (const result of remote.eachWholeClip()) ids.push(expectValue(result).clip.id);
    expect(ids).toEqual(['clip-2', 'clip-1']);
  });

  it('searches, and returns clips by number', async () => {
    for (const n of [1, 2, 3]) await remote.saveClip(makeSaveRequest(n));
    const { numbers } = await readFromBoth((library) => library.find('', 'newest'));
    expect(numbers).toEqual(Uint32Array.of(3, 2, 1));
    const clips = await readFromBoth((library) => library.getClips([...numbers, 9]));
    expect(clips.map((clip) => clip?.id ?? null)).toEqual(['clip-3', 'clip-2', 'clip-1', null]);
    await readFromBoth((library) => library.findSnippets('story', [...numbers]));
    await readFromBoth((library) => library.completeQuery('ti', 2));
    await readFromBoth((library) => library.findNearDuplicates('clip-1'));
  });

  it('edits tags and saved searches, and lists the shelves', async () => {
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

  it('pages through all annotations', async () => {
    await remote.saveClip(makeSaveRequest(1));
    const [a, b] = [makeAnnotation(1, { id: 'a' }), makeAnnotation(1, { id: 'b' })];
    for (const annotation of [a, b]) await remote.addAnnotation(annotation);
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
    const inPeriod = { ...filter, since: a.createdAt, until: instantAt(99) };
    expect(
      await readFromBoth((library) => library.listAllAnnotations(inPeriod, 'newest', 9)),
    ).toHaveLength(2);
    const later = { ...filter, since: instantAt(98) };
    expect(await readFromBoth((library) => library.listAllAnnotations(later, 'newest', 9))).toEqual(
      [],
    );
  });

  it('returns failures of the library', async () => {
    expect(await remote.getClip('clip-9')).toMatchObject(fail('not-found', null));
  });

  it('fails with no-answer if the background does not exist', async () => {
    const waits: number[] = [];
    const disconnected = openRemoteLibrary(view, {
      send: () => Promise.reject(new Error('Receiving end does not exist.')),
      wait: async (ms) => void waits.push(ms),
    });
    expect(await disconnected.listShelves()).toMatchObject({
      ok: false,
      failure: { code: 'no-answer' },
    });
    expect(waits).toHaveLength(3);
  });
});
