import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../core/model';
import { openLibrary } from '../../storage';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeSaveRequest,
} from './samples';

describe('listShelves', () => {
  it('returns the number of clips by shelf', async () => {
    const library = createLibrary();
    for (const n of [1, 2, 3, 4]) await library.saveClip(makeSaveRequest(n));
    await library.changeClips([1], { isRead: true, isFavourite: true }, instantAt(5));
    await library.changeClips([2], { isArchived: true }, instantAt(5));
    await library.changeClips([3], { isDeleted: true }, instantAt(5));
    expect(expectValue(await library.listShelves())).toMatchObject({
      all: 3,
      unread: 1,
      favourites: 1,
      archive: 1,
      bin: 1,
    });
  });
});

describe('getClips', () => {
  it('returns clips by number in the given order, including the bin, and null for unknown numbers', async () => {
    const library = createLibrary();
    for (const n of [1, 2, 3]) await library.saveClip(makeSaveRequest(n));
    await library.deleteClip('clip-2', instantAt(5));
    const clips = expectValue(await library.getClips([3, 9, 2]));
    expect(clips.map((clip) => clip?.id ?? null)).toEqual(['clip-3', null, 'clip-2']);
    expect(clips[0]).not.toHaveProperty('number');
  });
});

describe('getStatistics', () => {
  it('returns clips by week, tags and totals', async () => {
    const library = createLibrary();
    for (const [n, minute] of [
      [1, 0],
      [2, 3 * 24 * 60],
      [3, 4 * 24 * 60],
    ] as const) {
      await library.saveClip(
        makeSaveRequest(n, { now: instantAt(minute), tags: n === 1 ? ['a', 'b'] : ['b'] }),
      );
    }
    const { wordCount } = expectValue(await library.getClip('clip-1'));
    expect(expectValue(await library.getStatistics())).toMatchObject({
      weeks: [
        { week: '2026-11-09', count: 2 },
        { week: '2026-11-16', count: 1 },
      ],
      tags: [
        { key: 'b', uses: 3 },
        { key: 'a', uses: 1 },
      ],
      clips: 3,
      unread: 3,
      annotations: 0,
      words: 3 * wordCount,
    });
  });
});

describe('saveReadingPlace', () => {
  it('stores the reading position, and does not change updatedAt', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    const place = { versionId: 'version-1', offset: 120 };
    expectValue(await library.saveReadingPlace('clip-1', place));
    expect(expectValue(await library.getClip('clip-1'))).toMatchObject({
      readingPlace: place,
      updatedAt: instantAt(1),
    });
    expectValue(await library.saveReadingPlace('clip-1', null));
    expect(expectValue(await library.getClip('clip-1')).readingPlace).toBeNull();
    expect(await library.saveReadingPlace('none', place)).toMatchObject({ ok: false });
  });
});

describe('saved searches', () => {
  it('are listed by name, replaced by id, deleted and restored', async () => {
    const library = createLibrary();
    const search = {
      id: 's1',
      name: ' Ferries ',
      question: 'ferry before:2026',
      createdAt: instantAt(1),
      updatedAt: instantAt(1),
      deletedAt: null,
    };
    const listSearches = async () => expectValue(await library.listShelves()).searches;
    expectValue(await library.saveSearch(search));
    expectValue(await library.saveSearch({ ...search, id: 's2', name: 'Alden' }));
    expect((await listSearches()).map(({ name }) => name)).toEqual(['Alden', 'Ferries']);
    expectValue(
      await library.saveSearch({ ...search, question: 'ferry', updatedAt: instantAt(2) }),
    );
    expect((await listSearches())[1]).toMatchObject({ question: 'ferry' });
    expect(expectValue(await library.deleteSearch('s1', instantAt(3)))).toMatchObject({
      deletedAt: instantAt(3),
      updatedAt: instantAt(3),
    });
    expect(await listSearches()).toHaveLength(1);
    expectValue(await library.saveSearch(search));
    expect(await listSearches()).toHaveLength(2);
    expect(await library.deleteSearch('none', instantAt(4))).toMatchObject({ ok: false });
    expect(await library.saveSearch({ ...search, name: ' ' })).toMatchObject({ ok: false });
  });
});

describe('settings', () => {
  it('have defaults until they are saved', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    expect(expectValue(await library.getSettings())).toEqual(defaultSettings);
    const reader = { ...defaultSettings.reader, face: 'sans' as const, size: 5 };
    expectValue(await library.saveSettings({ ...defaultSettings, reader }, instantAt(1)));
    expect(expectValue(await openLibrary(name).getSettings())).toEqual({
      ...defaultSettings,
      reader,
    });
  });

  it('stay if another group is saved', async () => {
    const library = createLibrary();
    const appearance = { ...defaultSettings.appearance, theme: 'dark' as const };
    const highlights = { ...defaultSettings.highlights, bar: 'never' as const };
    await Promise.all([
      library.saveSettings({ appearance }, instantAt(1)),
      library.saveSettings({ highlights }, instantAt(1)),
    ]);
    const settings = expectValue(await library.getSettings());
    expect(settings).toEqual({ ...defaultSettings, appearance, highlights });
  });

  it('are replaced by defaults if out of range', async () => {
    const library = createLibrary();
    const reader = { ...defaultSettings.reader, size: 99, measure: 2 };
    const saved = await library.saveSettings({ ...defaultSettings, reader }, instantAt(1));
    expect(expectValue(saved).reader).toEqual({ ...defaultSettings.reader, measure: 2 });
  });
});
