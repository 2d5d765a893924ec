import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import {
  countFound,
  getKinds,
  importItems,
  makeImportedHighlight,
  makeImportedItem,
  readWholeClips,
  storyUrl,
} from './import-samples';
import { readTables } from './recount';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeBody,
  makeSaveRequest,
} from './samples';

describe('pages imported from another program', () => {
  it('are saved once, and change nothing when they are imported again', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    const items = [
      makeImportedItem({
        tags: ['sea', 'Sea/boats'],
        note: 'Ask Ida',
        isRead: true,
        isArchived: true,
      }),
      makeImportedItem({
        url: `${storyUrl}2`,
        body: makeBody('The last boat leaves.'),
        annotations: [makeImportedHighlight('boat', 'Which?')],
      }),
    ];
    expect(getKinds(await importItems(library, items, 1))).toEqual(['added', 'added']);
    const before = await readTables(name);
    expect(getKinds(await importItems(library, items, 2))).toEqual(['unchanged', 'unchanged']);
    expect(await readTables(name)).toEqual(before);
    const all = await readWholeClips(library);
    const text = all.find(({ clip }) => clip.summary.url === `${storyUrl}2`);
    const link = all.find(({ clip }) => clip.summary.url === storyUrl);
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
    expect(await countFound(library, 'leaves')).toBe(1);
    expect(await countFound(library, 'ida')).toBe(1);
    expect(await countFound(library, 'which')).toBe(1);
    // Images are fetched for pages with a text, but not the cover of a link.
    expect(expectValue(await library.listWantedImages(9)).map(({ pageUrl }) => pageUrl)).toEqual([
      `${storyUrl}2`,
    ]);
  });

  it('become one clip if they are repeated in a batch', async () => {
    const library = createLibrary();
    const items = [
      makeImportedItem({ tags: ['a'] }),
      makeImportedItem({ tags: ['b'], url: `${storyUrl}?utm_source=x` }),
    ];
    expect(getKinds(await importItems(library, items, 1))).toEqual(['added', 'changed']);
    const all = await readWholeClips(library);
    expect(all.map(({ clip }) => clip.tags)).toEqual([['a', 'b']]);
  });

  it('only add to stored data', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['mine'], note: 'My note' }));
    await library.changeClips(['clip-1'], { isRead: true }, instantAt(2));
    const [before] = await readWholeClips(library);
    const item = makeImportedItem({
      tags: ['theirs', 'MINE'],
      note: 'Their note',
      isRead: true,
      isFavourite: true,
      annotations: [
        makeImportedHighlight('its last crossing', 'Which?'),
        makeImportedHighlight('nowhere in it'),
      ],
    });
    const [outcome] = await importItems(library, [item], 3);
    expect(outcome).toEqual({
      addedHighlights: [expect.any(String), expect.any(String)],
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
    const [after] = await readWholeClips(library);
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
    const annotation = after?.annotations.find(({ note }) => note === 'Which?');
    expect(annotation).toMatchObject({ clipId: 'clip-1', versionId: 'version-1', tags: ['seen'] });
    expect(annotation?.passage.quote.suffix).toMatch(/^ of the year/);
    expect(await countFound(library, 'which')).toBe(1);
    expect(await countFound(library, 'tag:seen')).toBe(1);
  });

  it('add a version to a stored page if the text differs', async () => {
    const library = createLibrary();
    const { article } = makeSaveRequest(1);
    await library.saveClip(makeSaveRequest(1));
    await importItems(library, [makeImportedItem({ body: article.body })], 2);
    expect((await readWholeClips(library))[0]?.versions).toHaveLength(1);
    await importItems(
      library,
      [
        makeImportedItem({
          body: makeBody('Another text.'),
          annotations: [makeImportedHighlight('Another')],
        }),
      ],
      3,
    );
    const [whole] = await readWholeClips(library);
    expect(whole?.versions).toHaveLength(2);
    expect(whole?.clip.versionId).toBe('version-1');
    expect(whole?.annotations[0]?.versionId).toBe(whole?.versions[0]?.id);
  });

  it('do not restore deleted highlights, or clips in the bin', async () => {
    const library = createLibrary();
    const items = [makeImportedItem({ annotations: [makeImportedHighlight('boat')] })];
    const [outcome] = await importItems(library, items, 1);
    const [whole] = await readWholeClips(library);
    await library.deleteAnnotation(whole?.annotations[0]?.id ?? '', instantAt(2));
    expect(getKinds(await importItems(library, items, 3))).toEqual(['unchanged']);
    await library.deleteClip(outcome?.clipId ?? '', instantAt(4));
    const again = await importItems(library, [...items, ...items], 5);
    expect(again.map(({ kind, staysInBin }) => [kind, staysInBin])).toEqual([
      ['unchanged', true],
      ['unchanged', false],
    ]);
    expect(await readWholeClips(library)).toEqual([]);
    await library.restoreClip(outcome?.clipId ?? '', instantAt(6));
    expect((await readWholeClips(library))[0]?.annotations).toEqual([]);
  });

  it('change nothing in a dry run', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    await library.saveClip(makeSaveRequest(1));
    const before = await readTables(name);
    const items = [makeImportedItem({ tags: ['new'] }), makeImportedItem({ url: `${storyUrl}2` })];
    expect(getKinds(await importItems(library, items, 2, true))).toEqual(['changed', 'added']);
    expect(await readTables(name)).toEqual(before);
  });
});
