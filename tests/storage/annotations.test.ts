import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeSaveRequest,
} from './samples';

async function createLibraryWithClip(): Promise<Library> {
  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  return library;
}

const readAnnotationCount = async (library: Library) =>
  expectValue(await library.getClip('clip-1')).annotationCount;

const notFound = { ok: false, failure: { code: 'not-found' } };

describe('addAnnotation', () => {
  it('stores an annotation and counts it on its clip', async () => {
    const library = await createLibraryWithClip();
    const annotation = makeAnnotation(1, { note: 'Which Friday?', tags: ['#dates', 'Dates'] });
    const added = expectValue(await library.addAnnotation(annotation));
    expect(added).toEqual({ ...annotation, tags: ['dates'] });
    expect(expectValue(await library.listAnnotations('clip-1'))).toEqual([added]);
    expect(await readAnnotationCount(library)).toBe(1);
  });

  it('stores the field of a passage of the page, also when it is moved there', async () => {
    const library = createLibrary();
    const article = makeArticle({ headline: 'Lock keepers ask for a second night shift' });
    expectValue(await library.saveClip(makeSaveRequest(1, { article })));
    const passage = {
      quote: { exact: 'second night', prefix: 'Lock keepers ask for a ', suffix: ' shift\nThree' },
      position: { start: 423, end: 435 },
      textVersion: 1,
    };
    const stored = { ...passage, field: 'headline', position: { start: 23, end: 35 } };
    const added = expectValue(await library.addAnnotation(makeAnnotation(1, { passage })));
    expect(added.passage).toEqual(stored);
    const inBody = makeAnnotation(1).passage;
    const edited = await library.editAnnotation(added.id, { passage: inBody }, instantAt(5));
    expect(expectValue(edited).passage).toEqual(inBody);
    const moved = await library.editAnnotation(added.id, { passage }, instantAt(6));
    expect(expectValue(moved).passage).toEqual(stored);
  });

  it('adds nothing when called again, even at the same time', async () => {
    const library = await createLibraryWithClip();
    const annotation = makeAnnotation(1, { tags: ['dates'] });
    await Promise.all([library.addAnnotation(annotation), library.addAnnotation(annotation)]);
    expect(expectValue(await library.addAnnotation({ ...annotation, note: 'x' })).note).toBe('');
    expect(await readAnnotationCount(library)).toBe(1);
    expect(expectValue(await library.completeTags('', 9))).toMatchObject([{ uses: 1 }]);
  });

  it('does not restore a deleted annotation', async () => {
    const library = await createLibraryWithClip();
    const annotation = makeAnnotation(1);
    await library.addAnnotation(annotation);
    await library.deleteAnnotation(annotation.id, instantAt(5));
    expect(expectValue(await library.addAnnotation(annotation)).deletedAt).toBe(instantAt(5));
    expect(await readAnnotationCount(library)).toBe(0);
  });

  it('rejects a missing clip and a version of another clip', async () => {
    const library = await createLibraryWithClip();
    await library.saveClip(makeSaveRequest(2));
    expect(await library.addAnnotation(makeAnnotation(3))).toMatchObject(notFound);
    const onOtherClip = makeAnnotation(1, { versionId: 'version-2' });
    expect(await library.addAnnotation(onOtherClip)).toMatchObject(notFound);
  });
});

describe('listAnnotations', () => {
  it('omits deleted annotations, and sorts by time and id', async () => {
    const library = await createLibraryWithClip();
    const made = [
      ['c', 3],
      ['b', 2],
      ['a', 3],
      ['d', 1],
    ] as const;
    for (const [id, minute] of made) {
      await library.addAnnotation(makeAnnotation(1, { id, createdAt: instantAt(minute) }));
    }
    await library.deleteAnnotation('b', instantAt(9));
    const listed = expectValue(await library.listAnnotations('clip-1'));
    expect(listed.map(({ id }) => id)).toEqual(['d', 'a', 'c']);
  });

  it('returns nothing for an unknown clip', async () => {
    expect(expectValue(await createLibrary().listAnnotations('none'))).toEqual([]);
  });
});

describe('editAnnotation', () => {
  it('keeps both notes if the stored one changed since the edit started', async () => {
    const library = await createLibraryWithClip();
    const { id } = expectValue(await library.addAnnotation(makeAnnotation(1, { note: '' })));
    await library.editAnnotation(id, { note: 'From the panel.' }, instantAt(2));
    const edit = { note: 'From the page.', noteBefore: '' };
    const edited = expectValue(await library.editAnnotation(id, edit, instantAt(3)));
    expect(edited.note).toBe('From the panel.\n\nFrom the page.');
    // Repeating the call changes nothing, and an edit of the current note replaces it.
    expect(
      expectValue(await library.editAnnotation(id, { ...edit, note: edited.note }, instantAt(4)))
        .note,
    ).toBe(edited.note);
    const currentEdit = { note: 'One note.', noteBefore: edited.note };
    expect(expectValue(await library.editAnnotation(id, currentEdit, instantAt(5))).note).toBe(
      'One note.',
    );
  });

  it('adds and removes only the tags of the edit, and keeps tags added elsewhere', async () => {
    const library = await createLibraryWithClip();
    const { id } = expectValue(await library.addAnnotation(makeAnnotation(1, { tags: ['dates'] })));
    await library.editAnnotation(id, { tags: ['dates', 'ferries'] }, instantAt(2));
    const edit = { tags: ['council'], tagsBefore: ['dates'] };
    const edited = expectValue(await library.editAnnotation(id, edit, instantAt(3)));
    expect(edited.tags).toEqual(['ferries', 'council']);
    expect(expectValue(await library.completeTags('', 9)).map(({ key }) => key)).toEqual([
      'council',
      'ferries',
    ]);
  });

  it('moves an annotation to a new passage on another version of its clip only', async () => {
    const library = await createLibraryWithClip();
    await library.saveClip(makeSaveRequest(2));
    await library.saveVersion('clip-1', 'v2', makeArticle({ headline: 'Another' }), instantAt(3));
    const annotation = makeAnnotation(1);
    await library.addAnnotation(annotation);
    const passage = { ...annotation.passage, position: { start: 2, end: 19 } };
    const onOtherClip = { passage, versionId: 'version-2' };
    expect(await library.editAnnotation(annotation.id, onOtherClip, instantAt(4))).toMatchObject(
      notFound,
    );
    const moved = { passage, versionId: 'v2' };
    const edited = expectValue(await library.editAnnotation(annotation.id, moved, instantAt(5)));
    expect(edited).toEqual({ ...annotation, ...moved, updatedAt: instantAt(5) });
  });

  it('saves an edit of a deleted annotation with evenIfDeleted, and leaves it deleted', async () => {
    const library = await createLibraryWithClip();
    const annotation = makeAnnotation(1, { tags: ['a'] });
    await library.addAnnotation(annotation);
    await library.deleteAnnotation(annotation.id, instantAt(5));
    const edit = { note: 'Half a word', tags: ['a', 'b'], evenIfDeleted: true };
    const edited = expectValue(await library.editAnnotation(annotation.id, edit, instantAt(6)));
    expect(edited).toMatchObject({ note: 'Half a word', deletedAt: instantAt(5) });
    expect(expectValue(await library.listAnnotations('clip-1'))).toEqual([]);
    expect(expectValue(await library.completeTags('', 9))).toEqual([]);
    await library.restoreAnnotation(annotation.id, instantAt(7));
    expect(expectValue(await library.listAnnotations('clip-1'))).toMatchObject([
      { note: 'Half a word' },
    ]);
    expect(expectValue(await library.completeTags('', 9))).toHaveLength(2);
  });

  it('saves an edit on a deleted clip with evenIfDeleted, and counts its tags once it is restored', async () => {
    const library = await createLibraryWithClip();
    const annotation = makeAnnotation(1, { tags: ['a'] });
    await library.addAnnotation(annotation);
    await library.deleteClip('clip-1', instantAt(5));
    const edit = { note: 'Half a word', tags: ['a', 'b'], evenIfDeleted: true };
    expectValue(await library.editAnnotation(annotation.id, edit, instantAt(6)));
    expect(expectValue(await library.completeTags('', 9))).toEqual([]);
    await library.restoreClip('clip-1', instantAt(7));
    expect(expectValue(await library.completeTags('', 9)).map(({ uses }) => uses)).toEqual([1, 1]);
    expect(await readAnnotationCount(library)).toBe(1);
  });

  it('changes only the given fields', async () => {
    const library = await createLibraryWithClip();
    const annotation = makeAnnotation(1, { note: 'Old.', tags: ['a'] });
    await library.addAnnotation(annotation);
    const edited = expectValue(
      await library.editAnnotation(annotation.id, { colour: 'plum', tags: ['b'] }, instantAt(8)),
    );
    expect(edited).toEqual({ ...annotation, colour: 'plum', tags: ['b'], updatedAt: instantAt(8) });
    expect(expectValue(await library.listAnnotations('clip-1'))).toEqual([edited]);
    expect(expectValue(await library.completeTags('', 9)).map(({ key }) => key)).toEqual(['b']);
  });

  it('fails if the annotation or its clip is deleted', async () => {
    const library = await createLibraryWithClip();
    await library.addAnnotation(makeAnnotation(1));
    await library.deleteAnnotation('annotation-1', instantAt(5));
    const edit = { note: 'x' };
    expect(await library.editAnnotation('annotation-1', edit, instantAt(6))).toMatchObject(
      notFound,
    );
    await library.restoreAnnotation('annotation-1', instantAt(7));
    await library.deleteClip('clip-1', instantAt(8));
    expect(await library.editAnnotation('annotation-1', edit, instantAt(9))).toMatchObject(
      notFound,
    );
    expect(await library.deleteAnnotation('annotation-1', instantAt(9))).toMatchObject(notFound);
    expect(await library.restoreAnnotation('annotation-1', instantAt(9))).toMatchObject(notFound);
  });
});

describe('deleteAnnotation and restoreAnnotation', () => {
  it('undo each other', async () => {
    const library = await createLibraryWithClip();
    const annotation = makeAnnotation(1, { tags: ['a'] });
    await library.addAnnotation(annotation);
    const deleted = expectValue(await library.deleteAnnotation(annotation.id, instantAt(5)));
    expect(deleted.deletedAt).toBe(instantAt(5));
    expect(expectValue(await library.deleteAnnotation(annotation.id, instantAt(6)))).toEqual(
      deleted,
    );
    expect(await readAnnotationCount(library)).toBe(0);
    expect(expectValue(await library.completeTags('', 9))).toEqual([]);

    const restored = expectValue(await library.restoreAnnotation(annotation.id, instantAt(7)));
    expect(restored).toEqual({ ...annotation, updatedAt: instantAt(7) });
    expect(expectValue(await library.restoreAnnotation(annotation.id, instantAt(8)))).toEqual(
      restored,
    );
    expect(await readAnnotationCount(library)).toBe(1);
  });

  it('fail for an unknown annotation', async () => {
    const library = createLibrary();
    expect(await library.deleteAnnotation('none', instantAt(0))).toMatchObject(notFound);
    expect(await library.restoreAnnotation('none', instantAt(0))).toMatchObject(notFound);
  });
});

describe('an annotation that somebody else made', () => {
  const author = { id: 'ana', name: 'Ana Lima' };

  async function createLibraryWithTheirs() {
    const library = await createLibraryWithClip();
    const id = '0199a000-0000-7000-8000-00000000000a';
    const theirs = makeAnnotation(1, { id, author, note: 'Which Friday?', tags: ['dates'] });
    expectValue(await library.addAnnotation(theirs));
    return { library, theirs };
  }

  const read = async (library: Library) => expectValue(await library.listAnnotations('clip-1'));

  it('is not edited, whatever changes', async () => {
    const { library, theirs } = await createLibraryWithTheirs();
    const { id, passage } = theirs;
    for (const edit of [{ note: '' }, { colour: 'sky' as const }, { tags: [] }, { passage }]) {
      expect(await library.editAnnotation(id, edit, instantAt(5))).toMatchObject(notFound);
      const anyway = { ...edit, evenIfDeleted: true };
      expect(await library.editAnnotation(id, anyway, instantAt(5))).toMatchObject(notFound);
    }
    expect(await read(library)).toEqual([theirs]);
  });

  it('keeps its tags when the user renames or deletes theirs', async () => {
    const { library, theirs } = await createLibraryWithTheirs();
    expectValue(await library.addAnnotation(makeAnnotation(1, { id: 'own', tags: ['dates'] })));
    const readTags = async () => (await read(library)).map(({ id, tags }) => [id, tags]);
    const renamed = expectValue(await library.renameTag('dates', 'days', instantAt(5)));
    expect(Object.fromEntries(await readTags())).toEqual({ own: ['days'], [theirs.id]: ['dates'] });
    expectValue(await library.undoChange(renamed, instantAt(6)));
    expectValue(await library.deleteTag('dates', instantAt(7)));
    expect(Object.fromEntries(await readTags())).toEqual({ own: [], [theirs.id]: ['dates'] });
  });

  it('is hidden and shown again, and not purged', async () => {
    const { library, theirs } = await createLibraryWithTheirs();
    expectValue(await library.deleteAnnotation(theirs.id, instantAt(5)));
    expect(await readAnnotationCount(library)).toBe(0);
    expectValue(await library.purgeBin(instantAt(60 * 24 * 60)));
    const restored = expectValue(await library.restoreAnnotation(theirs.id, instantAt(6)));
    expect(restored).toEqual({ ...theirs, updatedAt: instantAt(6) });
  });

  it('is listed in the notebook and found by the words of its note', async () => {
    const { library, theirs } = await createLibraryWithTheirs();
    const filter = { tags: ['dates'], colours: [], text: 'friday' };
    const listed = expectValue(await library.listAllAnnotations(filter, 'newest', 5));
    expect(listed.map(({ annotation }) => annotation)).toEqual([theirs]);
    expect(expectValue(await library.find('Which Friday', 'best')).numbers).toHaveLength(1);
  });

  it.each(['merge', 'add', 'replace'] as const)('is not changed by an import: %s', async (mode) => {
    const { library, theirs } = await createLibraryWithTheirs();
    const [stored] = expectValue(await library.getStoredClips(['clip-1']));
    if (!stored) throw new Error('no clip');
    const { author: _, ...own } = { ...theirs, note: 'On Friday.', updatedAt: instantAt(9) };
    const edited = { ...own, colour: 'sky' as const };
    const incoming = { ...stored, annotations: [edited], identified: [theirs.id] };
    expectValue(await library.importClips([incoming], mode, false, instantAt(10)));
    expect(await read(library)).toEqual([theirs]);
  });

  it.each(['merge', 'add', 'replace'] as const)('is kept by an import: %s', async (mode) => {
    const { library, theirs } = await createLibraryWithTheirs();
    const [stored] = expectValue(await library.getStoredClips(['clip-1']));
    if (!stored) throw new Error('no clip');
    const target = createLibrary();
    expectValue(await target.importClips([stored], mode, false, instantAt(10)));
    expect(await read(target)).toEqual([theirs]);
  });

  it('does not become that of the user who highlighted the same words', async () => {
    const { library, theirs } = await createLibraryWithTheirs();
    const [stored] = expectValue(await library.getStoredClips(['clip-1']));
    if (!stored) throw new Error('no clip');
    const { author: _, ...same } = { ...theirs, id: 'own' };
    const incoming = { ...stored, annotations: [same] };
    expectValue(await library.importClips([incoming], 'add', false, instantAt(10)));
    const authors = (await read(library)).map((one) => [one.id, one.author?.name]);
    expect(Object.fromEntries(authors)).toEqual({ own: undefined, [theirs.id]: 'Ana Lima' });
  });

  it('is deleted by a backup that replaces the library and lacks it', async () => {
    const { library } = await createLibraryWithTheirs();
    const [stored] = expectValue(await library.getStoredClips(['clip-1']));
    if (!stored) throw new Error('no clip');
    const incoming = { ...stored, annotations: [] };
    expectValue(await library.importClips([incoming], 'replace', false, instantAt(10)));
    expect(await read(library)).toEqual([]);
  });
});
