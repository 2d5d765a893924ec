import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { aMark, anItem, bring, everything, found, kinds, url } from './import-samples';
import { readTables } from './recount';
import {
  bodyOf,
  expectValue,
  freshLibrary,
  freshName,
  instantAt,
  makeSaveRequest,
} from './samples';

describe('pages of another program', () => {
  it('are saved once, and change nothing when they are imported again', async () => {
    const name = freshName();
    const library = openLibrary(name);
    const items = [
      anItem({ tags: ['sea', 'Sea/boats'], note: 'Ask Ida', isRead: true, isArchived: true }),
      anItem({
        url: `${url}2`,
        body: bodyOf('The last boat leaves.'),
        annotations: [aMark('boat', 'Which?')],
      }),
    ];
    expect(kinds(await bring(library, items, 1))).toEqual(['added', 'added']);
    const before = await readTables(name);
    expect(kinds(await bring(library, items, 2))).toEqual(['unchanged', 'unchanged']);
    expect(await readTables(name)).toEqual(before);
    const all = await everything(library);
    const text = all.find(({ clip }) => clip.summary.url === `${url}2`);
    const link = all.find(({ clip }) => clip.summary.url === url);
    expect(link?.clip).toMatchObject({
      tags: ['sea', 'Sea/boats'],
      note: 'Ask Ida',
      clippedAt: '2020-11-12T09:05:00.000Z',
      readAt: '2020-11-12T09:05:00.000Z',
      archivedAt: '2020-11-12T09:05:00.000Z',
      favouriteAt: null,
      summary: { completeness: 'link' },
    });
    expect(text?.clip).toMatchObject({ annotationCount: 1, wordCount: 4 });
    expect(await found(library, 'leaves')).toBe(1);
    expect(await found(library, 'ida')).toBe(1);
    expect(await found(library, 'which')).toBe(1);
    // The cover of a link is not fetched; the images of texts are.
    expect(expectValue(await library.listWantedImages(9)).map(({ pageUrl }) => pageUrl)).toEqual([
      `${url}2`,
    ]);
  });

  it('that are repeated in one batch become one clip', async () => {
    const library = freshLibrary();
    const items = [anItem({ tags: ['a'] }), anItem({ tags: ['b'], url: `${url}?utm_source=x` })];
    expect(kinds(await bring(library, items, 1))).toEqual(['added', 'changed']);
    const all = await everything(library);
    expect(all.map(({ clip }) => clip.tags)).toEqual([['a', 'b']]);
  });

  it('only add to stored data', async () => {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['mine'], note: 'My note' }));
    await library.changeClips(['clip-1'], { isRead: true }, instantAt(2));
    const [before] = await everything(library);
    const item = anItem({
      tags: ['theirs', 'MINE'],
      note: 'Their note',
      isRead: true,
      isFavourite: true,
      annotations: [aMark('its last crossing', 'Which?'), aMark('nowhere in it')],
    });
    const [outcome] = await bring(library, [item], 3);
    expect(outcome).toEqual({
      clipId: 'clip-1',
      kind: 'changed',
      marks: 2,
      lostQuotes: ['nowhere in it'],
      guessedQuotes: [],
      differingFields: ['headline', 'image'],
      skippedIds: [],
      droppedText: [],
      replacedText: [],
      staysInBin: false,
    });
    const [after] = await everything(library);
    expect(after?.versions).toEqual(before?.versions);
    expect(after?.clip).toEqual({
      ...before?.clip,
      tags: ['mine', 'theirs'],
      note: 'My note\n\nTheir note',
      noteAt: instantAt(3),
      favouriteAt: '2020-11-12T09:05:00.000Z',
      annotationCount: 2,
      clippedAt: '2020-11-12T09:05:00.000Z',
      updatedAt: instantAt(3),
    });
    const mark = after?.annotations.find(({ note }) => note === 'Which?');
    expect(mark).toMatchObject({ clipId: 'clip-1', versionId: 'version-1', tags: ['seen'] });
    expect(mark?.passage.quote.suffix).toMatch(/^ of the year/);
    expect(await found(library, 'which')).toBe(1);
    expect(await found(library, 'tag:seen')).toBe(1);
  });

  it('keep a different text of the same page as a version, and the same text once', async () => {
    const library = freshLibrary();
    const { article } = makeSaveRequest(1);
    await library.saveClip(makeSaveRequest(1));
    await bring(library, [anItem({ body: article.body })], 2);
    expect((await everything(library))[0]?.versions).toHaveLength(1);
    await bring(
      library,
      [anItem({ body: bodyOf('Another text.'), annotations: [aMark('Another')] })],
      3,
    );
    const [whole] = await everything(library);
    expect(whole?.versions).toHaveLength(2);
    expect(whole?.clip.versionId).toBe('version-1');
    expect(whole?.annotations[0]?.versionId).toBe(whole?.versions[0]?.id);
  });

  it('do not restore deleted highlights, or clips in the bin', async () => {
    const library = freshLibrary();
    const items = [anItem({ annotations: [aMark('boat')] })];
    const [outcome] = await bring(library, items, 1);
    const [whole] = await everything(library);
    await library.deleteAnnotation(whole?.annotations[0]?.id ?? '', instantAt(2));
    expect(kinds(await bring(library, items, 3))).toEqual(['unchanged']);
    await library.deleteClip(outcome?.clipId ?? '', instantAt(4));
    const again = await bring(library, [...items, ...items], 5);
    expect(again.map(({ kind, staysInBin }) => [kind, staysInBin])).toEqual([
      ['unchanged', true],
      ['unchanged', false],
    ]);
    expect(await everything(library)).toEqual([]);
    await library.restoreClip(outcome?.clipId ?? '', instantAt(6));
    expect((await everything(library))[0]?.annotations).toEqual([]);
  });

  it('are read without any change in a dry run', async () => {
    const name = freshName();
    const library = openLibrary(name);
    await library.saveClip(makeSaveRequest(1));
    const before = await readTables(name);
    const items = [anItem({ tags: ['new'] }), anItem({ url: `${url}2` })];
    expect(kinds(await bring(library, items, 2, true))).toEqual(['changed', 'added']);
    expect(await readTables(name)).toEqual(before);
  });
});
