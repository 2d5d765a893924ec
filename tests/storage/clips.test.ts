import { describe, expect, it } from 'vitest';
import type { Clip } from '../../core/model';
import {
  createLibrary,
  createLibraryWith,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

const getIds = (clips: readonly Clip[]) => clips.map(({ id }) => id);

describe('listClips', () => {
  it('returns the clips outside the bin page by page, newest first', async () => {
    const library = await createLibraryWith(7);
    await library.deleteClip('clip-4', instantAt(30));
    const pages: string[][] = [];
    let last: Clip | undefined;
    do {
      const page = expectValue(await library.listClips(2, last));
      pages.push(getIds(page));
      last = page.at(-1);
    } while (last !== undefined);
    expect(pages).toEqual([['clip-7', 'clip-6'], ['clip-5', 'clip-3'], ['clip-2', 'clip-1'], []]);
  });

  it('does not skip clips saved in the same millisecond', async () => {
    const library = createLibrary();
    for (const n of [3, 1, 2]) await library.saveClip(makeSaveRequest(n, { now: instantAt(0) }));
    const first = expectValue(await library.listClips(1));
    const rest = expectValue(await library.listClips(9, first[0]));
    expect(getIds([...first, ...rest])).toEqual(['clip-3', 'clip-2', 'clip-1']);
  });

  it('continues after a clip that was deleted since', async () => {
    const library = await createLibraryWith(3);
    const [newest] = expectValue(await library.listClips(1));
    await library.deleteClip('clip-3', instantAt(9));
    expect(getIds(expectValue(await library.listClips(9, newest)))).toEqual(['clip-2', 'clip-1']);
  });

  it('returns nothing for a limit of 0', async () => {
    const library = await createLibraryWith(1);
    expect(expectValue(await library.listClips(0))).toEqual([]);
  });

  it('omits fields that only the database uses', async () => {
    const library = await createLibraryWith(1);
    const [listed] = expectValue(await library.listClips(1));
    expect(listed).toMatchObject({ id: 'clip-1' });
    expect(listed).not.toHaveProperty('order');
  });
});

describe('editClip', () => {
  it('changes only the given fields', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['a'], note: 'Old.' }));
    expect(
      expectValue(await library.editClip('clip-1', { note: 'New.' }, instantAt(4))),
    ).toMatchObject({
      tags: ['a'],
      note: 'New.',
      updatedAt: instantAt(4),
    });
    expect(
      expectValue(await library.editClip('clip-1', { tags: ['b', 'B', ''] }, instantAt(5))),
    ).toMatchObject({ tags: ['b'], note: 'New.' });
    expect(expectValue(await library.completeTags('', 9)).map(({ key }) => key)).toEqual(['b']);
  });

  it('keeps tags and notes added elsewhere since the edit started', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['a'], note: '' }));
    await library.editClip('clip-1', { tags: ['a', 'b'], note: 'From the panel.' }, instantAt(2));
    const edit = { tags: ['c'], tagsBefore: ['a'], note: 'From the popup.', noteBefore: '' };
    expect(expectValue(await library.editClip('clip-1', edit, instantAt(3)))).toMatchObject({
      tags: ['b', 'c'],
      note: 'From the panel.\n\nFrom the popup.',
    });
  });
});

describe('deleteClip and restoreClip', () => {
  it('keep an edit of a deleted clip with evenIfDeleted, which appears after restoring it', async () => {
    const library = await createLibraryWith(1);
    await library.deleteClip('clip-1', instantAt(5));
    expect(await library.editClip('clip-1', { note: 'x' }, instantAt(6))).toMatchObject({
      ok: false,
    });
    const edit = { note: 'Half a word', tags: ['late'], evenIfDeleted: true };
    expectValue(await library.editClip('clip-1', edit, instantAt(6)));
    expect(expectValue(await library.listClips(9))).toEqual([]);
    expect(expectValue(await library.completeTags('', 9))).toEqual([]);
    const restored = expectValue(await library.restoreClip('clip-1', instantAt(7)));
    expect(restored).toMatchObject({ note: 'Half a word', tags: ['late'] });
    expect(expectValue(await library.completeTags('', 9))).toMatchObject([{ uses: 1 }]);
  });

  it('hide a clip everywhere and restore it completely', async () => {
    const library = await createLibraryWith(2);
    const annotation = expectValue(
      await library.addAnnotation(makeAnnotation(1, { tags: ['quote'] })),
    );
    expect(expectValue(await library.deleteClip('clip-1', instantAt(5))).deletedAt).toBe(
      instantAt(5),
    );
    const notFound = { ok: false, failure: { code: 'not-found' } };
    expect(await library.getClip('clip-1')).toMatchObject(notFound);
    expect(await library.getWholeClips(['clip-1'])).toMatchObject({ ok: true, value: [] });
    expect(await library.editClip('clip-1', { note: 'x' }, instantAt(6))).toMatchObject(notFound);
    expect(await library.addAnnotation(makeAnnotation(1, { id: 'late' }))).toMatchObject(notFound);
    expect(expectValue(await library.findClip([makeSaveRequest(1).pageUrl]))).toBeNull();
    expect(expectValue(await library.listAnnotations('clip-1'))).toEqual([]);
    expect(expectValue(await library.listClips(9))).toHaveLength(1);

    const restored = expectValue(await library.restoreClip('clip-1', instantAt(7)));
    expect(restored).toMatchObject({
      deletedAt: null,
      annotationCount: 1,
      clippedAt: instantAt(1),
    });
    expect(expectValue(await library.listAnnotations('clip-1'))).toEqual([annotation]);
    expect(expectValue(await library.completeTags('quote', 9))).toMatchObject([{ uses: 1 }]);
  });

  it('are idempotent', async () => {
    const library = await createLibraryWith(1);
    const deleted = expectValue(await library.deleteClip('clip-1', instantAt(5)));
    expect(expectValue(await library.deleteClip('clip-1', instantAt(6)))).toEqual(deleted);
    const restored = expectValue(await library.restoreClip('clip-1', instantAt(7)));
    expect(expectValue(await library.restoreClip('clip-1', instantAt(8)))).toEqual(restored);
  });

  it('fail for an unknown clip', async () => {
    const library = createLibrary();
    const notFound = { ok: false, failure: { code: 'not-found' } };
    expect(await library.deleteClip('none', instantAt(0))).toMatchObject(notFound);
    expect(await library.restoreClip('none', instantAt(0))).toMatchObject(notFound);
  });
});

describe('listVersions', () => {
  it('returns the dates of the versions of one clip, oldest first, without texts', async () => {
    const library = await createLibraryWith(2);
    const changed = makeArticle({ headline: 'Another' });
    await library.saveVersion('clip-1', 'v2', changed, instantAt(9));
    expect(expectValue(await library.listVersions('clip-1'))).toEqual([
      { id: 'version-1', keptAt: instantAt(1) },
      { id: 'v2', keptAt: instantAt(9) },
    ]);
    expect(expectValue(await library.listVersions('none'))).toEqual([]);
  });
});

describe('saveVersion', () => {
  it('adds the new text and makes it the current version', async () => {
    const library = await createLibraryWith(1);
    const { article } = makeSaveRequest(1);
    const changed = { ...article, headline: 'Story, corrected', body: makeBody('One two three.') };
    const clip = expectValue(await library.saveVersion('clip-1', 'v2', changed, instantAt(9)));
    expect(clip).toMatchObject({
      versionId: 'v2',
      wordCount: 3,
      summary: { headline: 'Story, corrected' },
      clippedAt: instantAt(1),
      updatedAt: instantAt(9),
    });
    const [whole] = expectValue(await library.getWholeClips(['clip-1']));
    expect(whole?.versions.map(({ id }) => id)).toEqual(['version-1', 'v2']);
  });

  it('adds nothing if only spaces, Unicode composition or the order of names changed', async () => {
    const library = createLibrary();
    const article = makeArticle({
      url: makeSaveRequest(1).pageUrl,
      authors: ['Ida Holm', 'Jo Ruiz'],
      body: makeBody('Un café  fermé.'),
    });
    const { clip } = expectValue(await library.saveClip(makeSaveRequest(1, { article })));
    const same = {
      ...article,
      authors: ['Jo Ruiz', 'Ida Holm'],
      body: makeBody(' Un cafe\u0301 fermé.'),
    };
    expect(expectValue(await library.saveVersion('clip-1', 'v2', same, instantAt(9)))).toEqual(
      clip,
    );
    expect(expectValue(await library.getWholeClips(['clip-1']))[0]?.versions).toHaveLength(1);
  });

  const url = 'https://images.haldencourier.example/quay-4711.jpg';
  const captioned = (caption: string) => ({ image: { url, alt: '', caption, credit: null } });

  it.each([
    ['standfirst', { standfirst: 'It is late.' }, { standfirst: 'It is early.' }],
    ['byline', { authors: ['Ida Holm'] }, { authors: ['Jo Ruiz'] }],
    ['caption', captioned('9,100 tickets were sold.'), captioned('7,777 tickets were sold.')],
  ])('is added if only the %s changed', async (_, before, after) => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1, { article: makeArticle(before) }));
    const clip = await library.saveVersion('clip-1', 'v2', makeArticle(after), instantAt(9));
    expect(expectValue(clip)).toMatchObject({ versionId: 'v2' });
  });

  it('adds nothing when called again with the same id', async () => {
    const library = await createLibraryWith(1);
    const changed = { ...makeSaveRequest(1).article, body: makeBody('Changed.') };
    const clip = expectValue(await library.saveVersion('clip-1', 'v2', changed, instantAt(9)));
    expect(expectValue(await library.saveVersion('clip-1', 'v2', changed, instantAt(10)))).toEqual(
      clip,
    );
  });

  it('adds a version when a page is reverted to an earlier text', async () => {
    const library = await createLibraryWith(1);
    const { article } = makeSaveRequest(1);
    await library.saveVersion(
      'clip-1',
      'v2',
      { ...article, body: makeBody('Changed.') },
      instantAt(9),
    );
    await library.saveVersion('clip-1', 'v3', article, instantAt(12));
    const [whole] = expectValue(await library.getWholeClips(['clip-1']));
    expect(whole?.versions.map(({ id }) => id)).toEqual(['version-1', 'v2', 'v3']);
  });

  it('adds the new address of an article, but takes none from another clip', async () => {
    const library = await createLibraryWith(2);
    const moved = makeArticle({
      url: 'https://haldencourier.example/moved',
      body: makeBody('Moved.'),
    });
    await library.saveVersion('clip-1', 'v2', moved, instantAt(9));
    expect(expectValue(await library.findClip([moved.url]))?.id).toBe('clip-1');
    const taken = makeArticle({ url: makeSaveRequest(2).pageUrl, body: makeBody('Taken.') });
    expect(
      expectValue(await library.saveVersion('clip-1', 'v3', taken, instantAt(10))).versionId,
    ).toBe('v3');
    expect(expectValue(await library.findClip([taken.url]))?.id).toBe('clip-2');
  });

  it('fails if the clip is deleted', async () => {
    const library = await createLibraryWith(1);
    await library.deleteClip('clip-1', instantAt(2));
    expect(await library.saveVersion('clip-1', 'v2', makeArticle(), instantAt(3))).toMatchObject({
      failure: { code: 'not-found' },
    });
  });
});

it('getClips returns clips by number in the given order, adjacent or far apart', async () => {
  const library = createLibrary();
  for (let index = 1; index <= 9; index += 1) await library.saveClip(makeSaveRequest(index));
  const readIds = async (...numbers: number[]) =>
    expectValue(await library.getClips(numbers)).map((clip) => clip?.id ?? null);
  expect(await readIds(3, 2, 4)).toEqual(['clip-3', 'clip-2', 'clip-4']);
  expect(await readIds(9, 1)).toEqual(['clip-9', 'clip-1']);
  expect(await readIds(5, 99, 6)).toEqual(['clip-5', null, 'clip-6']);
  expect(await readIds()).toEqual([]);
});
