import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clip, Version } from '../../../core/model';
import { callLibrary, type KeptProfile, readTables } from '../../../scripts/drive/kept-profile';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { isLong } from '../../runs';
import { countRows, getCounters } from '../../storage/recount';
import { instantAt, makeAnnotation, makeArticle, makeSaveRequest } from '../../storage/samples';
import { openOwnProfile } from '../open-own-profile';

let profile: KeptProfile;

beforeEach(async () => {
  profile = await openOwnProfile();
});
afterEach(() => profile?.remove());

/** Closes the page that opens at installation, and deletes the library that it has created. */
async function deleteFirstLibrary(page: Page): Promise<void> {
  const firstRun = await waitUntil('the page of the first run', async () =>
    page
      .context()
      .pages()
      .find((one) => one.url().endsWith('/first-run.html')),
  );
  await firstRun.close();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('pressmark');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

/** Creates a library of schema version 2: one clip with an annotation, a tag and a draft. */
async function createVersion2Library(page: Page): Promise<void> {
  await deleteFirstLibrary(page);
  const article = makeArticle();
  const { body: _, ...summary } = article;
  const clippedAt = instantAt(1);
  const clip = {
    id: 'clip-1',
    addresses: ['haldencourier.example/news/osk-ferry'],
    versionId: 'version-1',
    summary,
    wordCount: 30,
    tags: ['Harbour'],
    note: 'Ask Mirre.',
    annotationCount: 1,
    clippedAt,
    updatedAt: clippedAt,
    deletedAt: null,
    order: `${clippedAt} clip-1`,
  };
  const rows = {
    clips: [clip],
    versions: [{ id: 'version-1', clipId: 'clip-1', keptAt: clippedAt, article }],
    annotations: [makeAnnotation(1, { note: 'Which Friday?' })],
    tags: [{ key: 'harbour', name: 'Harbour', uses: 1, usedAt: clippedAt }],
    drafts: [{ key: 'a', tags: [], note: 'Half a th', updatedAt: clippedAt }],
  };
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pressmark', 20);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const db = opening.result;
          const clips = db.createObjectStore('clips', { keyPath: 'id' });
          clips.createIndex('addresses', 'addresses', { unique: true, multiEntry: true });
          clips.createIndex('order', 'order');
          const versions = db.createObjectStore('versions', { keyPath: 'id' });
          versions.createIndex('[clipId+keptAt]', ['clipId', 'keptAt']);
          const annotations = db.createObjectStore('annotations', { keyPath: 'id' });
          annotations.createIndex('[clipId+createdAt]', ['clipId', 'createdAt']);
          db.createObjectStore('tags', { keyPath: 'key' });
          db.createObjectStore('drafts', { keyPath: 'key' });
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction([...db.objectStoreNames], 'readwrite');
          for (const [name, list] of Object.entries(tables)) {
            for (const row of list) writing.objectStore(name).add(row);
          }
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    rows,
  );
}

describe('a Chromium profile', () => {
  it('upgrades a library of schema version 2 completely', async () => {
    await createVersion2Library(await profile.start());
    await profile.close();
    const page = await profile.start();
    const url = page.url().replace('manifest.json', 'library.html#clip-1');
    const library = await page.context().newPage();
    await library.goto(url);
    await waitUntil('the story', async () => {
      const text = (await library.textContent('body')) ?? '';
      return ['Ferry to Osk Island', 'Which Friday?', 'last crossing of the year'].every((part) =>
        text.includes(part),
      );
    });
    const tables = await readTables(page);
    expect(tables['clips']).toMatchObject([
      { id: 'clip-1', number: 1, note: 'Ask Mirre.', readAt: null, tagKeys: ['harbour'] },
    ]);
    expect(tables['drafts']).toMatchObject([{ note: 'Half a th' }]);
    expect(getCounters(tables)).toEqual(countRows(tables));
    expect(await callLibrary(page, 'listShelves')).toMatchObject({ all: 1, unread: 1 });
  });

  it('purges clips that were deleted over 30 days ago by alarm, and keeps the others', async () => {
    const page = await profile.start();
    for (const n of [1, 2, 3]) await callLibrary(page, 'saveClip', makeSaveRequest(n));
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    await callLibrary(page, 'deleteClip', 'clip-1', daysAgo(31));
    await callLibrary(page, 'deleteClip', 'clip-2', daysAgo(29));
    expect(await callLibrary(page, 'listShelves')).toMatchObject({ all: 1, bin: 2 });
    const alarm = await page.evaluate(() => chrome.alarms.get('purge-bin'), undefined);
    expect(alarm).toMatchObject({ periodInMinutes: 24 * 60 });
    await page.evaluate(
      () => chrome.alarms.create('purge-bin', { when: Date.now() + 50 }),
      undefined,
    );
    await waitUntil('the bin', async () => (await readTables(page))['tombstones']?.length === 2);
    expect(await callLibrary(page, 'listShelves')).toMatchObject({ all: 1, bin: 1 });
    expect((await readTables(page))['versions']).toMatchObject([
      { id: 'version-2' },
      { id: 'version-3' },
    ]);
  });

  it('reports a library lost by the browser until the user dismisses the message', async () => {
    const openLibrary = async (page: Page) => {
      const library = await page.context().newPage();
      await library.goto(page.url().replace('manifest.json', 'library.html'));
      return library;
    };
    const readSeenLibrary = (page: Page) =>
      page.evaluate(() => chrome.storage.local.get('library-seen'), undefined);
    const readText = async (page: Page) => (await page.textContent('body')) ?? '';
    const before = await profile.start();
    for (const n of [1, 2]) await callLibrary(before, 'saveClip', makeSaveRequest(n));
    await waitUntil('the library to be remembered', async () =>
      JSON.stringify(await readSeenLibrary(before)).includes('"clips":2'),
    );
    await profile.close();
    await profile.loseDatabases();

    const after = await profile.start();
    const library = await openLibrary(after);
    await waitUntil('the message', async () =>
      (await readText(library)).includes('The browser has lost your library.'),
    );
    expect(await readText(library)).toContain(
      'It had 2 clips when Pressmark last saw it, just now.',
    );
    await library.click('text=Dismiss');
    await library.reload();
    await waitUntil('the new library to be remembered', async () =>
      JSON.stringify(await readSeenLibrary(after)).includes('"clips":0'),
    );
    expect(await readText(library)).not.toContain('has lost');
  });

  it('keeps new clips after a crash that truncated the log', async () => {
    const before = await profile.start();
    for (let n = 1; n <= 20; n += 1) await callLibrary(before, 'saveClip', makeSaveRequest(n));
    await profile.close();
    await profile.cutLog(1_000);
    const after = await profile.start();
    const remainingClips = (await readTables(after))['clips'] as Clip[];
    expect(remainingClips.length).toBeGreaterThan(10);
    await callLibrary(after, 'saveClip', makeSaveRequest(30));
    await profile.close();
    const again = await profile.start();
    expect(await callLibrary(again, 'listShelves')).toMatchObject({
      all: remainingClips.length + 1,
    });
  });

  it('contains all acknowledged clips and no partial writes after a crash', async () => {
    let started = await profile.start();
    for (const round of isLong ? [1, 2] : [1]) {
      const page = started;
      const acknowledged: string[] = [];
      const numbers = Array.from({ length: 2000 }, (_, index) => index + 1);
      const firstNumber = round * 1000;
      const saving = (async () => {
        for (let n = firstNumber; ; n += 1) {
          const request = {
            ...makeSaveRequest(n, { tags: [`round/${round}`, 'all'] }),
            now: instantAt(n),
          };
          await callLibrary(page, 'saveClip', request);
          acknowledged.push(request.clipId);
          if (n % 40 === 0)
            void callLibrary(page, 'changeBatch', numbers, makeBulkChange(n), instantAt(n)).catch(
              ignoreClosedBrowser,
            );
          await callLibrary(page, 'addAnnotation', makeAnnotation(n, { tags: ['marked'] }));
        }
      })().catch(ignoreClosedBrowser);
      await waitUntil('some clips', async () => acknowledged.length >= 40 + 17 * round, 120_000);
      await profile.crash();
      await saving;

      started = await profile.start();
      const tables = await readTables(started);
      const clips = tables['clips'] as Clip[];
      const ids = new Set(clips.map(({ id }) => id));
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      const versions = new Set((tables['versions'] as Version[]).map(({ id }) => id));
      expect(clips.filter(({ versionId }) => !versions.has(versionId))).toEqual([]);
      expect(versions.size).toBe(clips.length);
      expect(getCounters(tables)).toEqual(countRows(tables));
    }
  }, 360_000);
});

/** Ignores errors of calls that the crash interrupts. */
function ignoreClosedBrowser(error: unknown): void {
  if (!/closed|crash|Target|disconnected/i.test(String(error))) throw error;
}

/** Returns a change that differs from the previous one, so every clip is written. */
function makeBulkChange(n: number) {
  const isOdd = (n / 40) % 2 === 1;
  return { isRead: isOdd, isFavourite: !isOdd, addTags: isOdd ? ['x'] : [], removeTags: ['y'] };
}
