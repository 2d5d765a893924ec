import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeSaveRequest,
} from './samples';

describe('saveClip', () => {
  it('stores an article with its text, summary, word count, tags and note', async () => {
    const library = createLibrary();
    const request = makeSaveRequest(1, {
      tags: ['Ferries', ' #harbour/osk '],
      note: 'Ask the port.',
    });
    const { clip, created } = expectValue(await library.saveClip(request));
    expect(created).toBe(true);
    expect(clip).toMatchObject({
      id: 'clip-1',
      versionId: 'version-1',
      addresses: ['haldencourier.example/news/story-1'],
      wordCount: 29,
      tags: ['Ferries', 'harbour/osk'],
      note: 'Ask the port.',
      annotationCount: 0,
      clippedAt: instantAt(1),
      deletedAt: null,
    });
    expect(clip.summary).not.toHaveProperty('body');
    expect(expectValue(await library.getClip('clip-1'))).toEqual(clip);
    expect(expectValue(await library.getVersion('version-1')).article).toEqual(request.article);
  });

  it('does not save a page under a canonical address on another site', async () => {
    const library = createLibrary();
    const pageUrl = 'https://copier.example/story';
    const copied = expectValue(await library.saveClip(makeSaveRequest(1, { pageUrl })));
    expect(copied.clip.addresses).toEqual(['copier.example/story']);
    expect(copied.clip.summary.url).toBe(pageUrl);
    const original = expectValue(
      await library.saveClip({ ...makeSaveRequest(1), clipId: 'clip-2', versionId: 'version-2' }),
    );
    expect(original.created).toBe(true);
  });

  it('adds nothing when the same request is repeated', async () => {
    const library = createLibrary();
    const request = makeSaveRequest(1, { tags: ['ferries'], note: 'Ask the port.' });
    const first = expectValue(await library.saveClip(request));
    const second = expectValue(await library.saveClip({ ...request, now: instantAt(30) }));
    expect(second).toEqual({ clip: first.clip, created: false });
    expect(expectValue(await library.completeTags('', 9))).toMatchObject([{ uses: 1 }]);
  });

  it('keeps tags when an article is clipped twice, and adds the new ones', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['Ferries'], note: 'First thought.' }));
    const again = { clipId: 'other', versionId: 'other', now: instantAt(9) };
    const { clip, created } = expectValue(
      await library.saveClip(
        makeSaveRequest(1, { ...again, tags: ['ferries', 'islands'], note: 'Second thought.' }),
      ),
    );
    expect(created).toBe(false);
    expect(clip).toMatchObject({
      id: 'clip-1',
      tags: ['Ferries', 'islands'],
      note: 'First thought.\n\nSecond thought.',
      updatedAt: instantAt(9),
    });
    expect(expectValue(await library.getClip('clip-1'))).toEqual(clip);
  });

  it('keeps the stored text if the page has changed', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    const article = makeArticle({
      url: makeSaveRequest(1).pageUrl,
      headline: 'Ferry sails on after all',
    });
    await library.saveClip(makeSaveRequest(1, { versionId: 'other', article }));
    expect(expectValue(await library.getClip('clip-1')).summary.headline).toBe('Story number 1');
    expect(await library.getVersion('other')).toMatchObject({ failure: { code: 'not-found' } });
  });

  it('recognises an article by any of its addresses', async () => {
    const library = createLibrary();
    const pageUrl = 'https://m.haldencourier.example/s/1?utm_source=letter&page=2#top';
    await library.saveClip(makeSaveRequest(1, { pageUrl }));
    for (const url of [
      'http://haldencourier.example/news/story-1/',
      'https://m.haldencourier.example/s/1?page=2',
      'haldencourier.example/news/story-1',
    ]) {
      expect(expectValue(await library.findClip(['https://elsewhere.example/', url]))?.id).toBe(
        'clip-1',
      );
    }
    expect(expectValue(await library.findClip(['https://m.haldencourier.example/s/1']))).toBeNull();
    expect(expectValue(await library.findClip([]))).toBeNull();
  });

  it('creates one clip for simultaneous saves through two connections', async () => {
    const name = createDatabaseName();
    const [libraryA, libraryB] = [openLibrary(name), openLibrary(name)];
    const saves = await Promise.all(
      [libraryA, libraryB, libraryA, libraryB].map((library, n) =>
        library.saveClip(
          makeSaveRequest(1, { clipId: `c${n}`, versionId: `v${n}`, tags: [`t${n}`] }),
        ),
      ),
    );
    const saved = saves.map(expectValue);
    expect(saved.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(saved.map(({ clip }) => clip.id)).size).toBe(1);
    const clips = expectValue(await libraryA.listClips(9));
    expect(clips).toHaveLength(1);
    expect([...(clips[0]?.tags ?? [])].sort()).toEqual(['t0', 't1', 't2', 't3']);
  });

  it('returns the older of two clips if a page has the addresses of both, and moves no address', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(2));
    await library.saveClip(makeSaveRequest(1));
    const both = makeSaveRequest(2, {
      article: makeArticle({ url: makeSaveRequest(1).pageUrl }),
      clipId: 'x',
    });
    expect(expectValue(await library.saveClip(both))).toMatchObject({
      clip: { id: 'clip-1', addresses: ['haldencourier.example/news/story-1'] },
      created: false,
    });
    expect(expectValue(await library.findClip([makeSaveRequest(2).pageUrl]))?.id).toBe('clip-2');
  });

  it('restores a deleted clip with its annotations and tags', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['ferries'] }));
    await library.addAnnotation(makeAnnotation(1, { tags: ['quote', 'ferries'] }));
    await library.deleteClip('clip-1', instantAt(5));
    expect(expectValue(await library.completeTags('', 9))).toEqual([]);
    const { clip, created } = expectValue(
      await library.saveClip(
        makeSaveRequest(1, { clipId: 'x', versionId: 'x', now: instantAt(7) }),
      ),
    );
    expect(created).toBe(true);
    expect(clip).toMatchObject({ id: 'clip-1', deletedAt: null, annotationCount: 1 });
    expect(expectValue(await library.listClips(9))).toEqual([clip]);
    expect(expectValue(await library.listAnnotations('clip-1'))).toHaveLength(1);
    expect(
      expectValue(await library.completeTags('', 9)).map(({ key, uses }) => [key, uses]),
    ).toEqual([
      ['ferries', 2],
      ['quote', 1],
    ]);
  });
});
