import Dexie from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Result, succeed } from '../../core/model';
import { openLibrary } from '../../storage';
import { failureOf } from '../../storage/schema/failure-of';
import { schemaVersion } from '../../storage/schema/schema-version';
import { createDatabaseName, createLibrary, expectValue, makeSaveRequest } from './samples';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The IndexedDB version number of the next schema version. */
const newerVersion = (schemaVersion + 1) * 10;

/** Opens a database without Dexie. `onUpgrade` may change its object stores. */
function openNativeDatabase(
  name: string,
  version: number,
  onUpgrade: (db: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => onUpgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

describe('failureOf', () => {
  const quotaExceeded = new DOMException('quota exceeded', 'QuotaExceededError');
  it.each([
    ['a full disk', quotaExceeded, 'disk-full'],
    ['a full disk inside an aborted transaction', new Dexie.AbortError(quotaExceeded), 'disk-full'],
    ['a full disk inside a bulk write', new Dexie.BulkError('bulk', [quotaExceeded]), 'disk-full'],
    ['a full disk as a cause', new Error('x', { cause: quotaExceeded }), 'disk-full'],
    ['a newer database', new DOMException('newer', 'VersionError'), 'library-newer'],
    ['a database that does not open', new Dexie.OpenFailedError('x'), 'library-unavailable'],
    ['a browser without IndexedDB', new Dexie.MissingAPIError(), 'library-unavailable'],
    ['a closed database', new Dexie.DatabaseClosedError(), 'library-unavailable'],
    ['a disabled IndexedDB', new DOMException('', 'InvalidStateError'), 'library-unavailable'],
    ['a damaged profile', new DOMException('', 'UnknownError'), 'library-unavailable'],
    ['a transaction the browser aborted', new Dexie.AbortError(), 'library-unavailable'],
  ])('returns the failure code for %s', (_, error, code) => {
    expect(failureOf(error)?.code).toBe(code);
  });

  it('says once what Dexie repeats from the cause', () => {
    const cause = new DOMException('not allowed', 'InvalidStateError');
    const error = new Dexie.InvalidStateError('not allowed', cause);
    expect(error.message).toBe('not allowed\n InvalidStateError: not allowed');
    const noCause = new Dexie.InvalidStateError('not allowed\n not allowed');
    expect(failureOf(noCause)?.detail).toEqual({
      kind: 'internal',
      reason: 'InvalidStateError: not allowed not allowed',
    });
    expect(failureOf(error)?.detail).toEqual({ kind: 'browser', message: 'not allowed' });
  });

  it.each([
    ['a constraint violation', new DOMException('', 'ConstraintError')],
    ['a value that cannot be stored', new DOMException('', 'DataCloneError')],
    ['a bug in our code', new TypeError('x is undefined')],
    ['a value that is not an error', 'QuotaExceededError'],
    ['null', null],
  ])('returns null for %s', (_, error) => {
    expect(failureOf(error)).toBeNull();
  });
});

describe('a library', () => {
  it('fails with disk-full on a full disk, and rolls back the whole call', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['a'] }));
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'clips') throw new DOMException('quota exceeded', 'QuotaExceededError');
      return add.apply(this, row);
    });
    const result = await library.saveClip(makeSaveRequest(2, { tags: ['a'] }));
    expect(result).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
    vi.restoreAllMocks();
    expect(await library.getVersion('version-2')).toMatchObject({ ok: false });
    expect(expectValue(await library.completeTags('', 9))).toMatchObject([{ uses: 1 }]);
    expect(expectValue(await library.saveClip(makeSaveRequest(2))).created).toBe(true);
  });

  it('throws on a bug, and rolls back the whole call', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    const sameVersion = makeSaveRequest(2, { versionId: 'version-1' });
    await expect(library.saveClip(sameVersion)).rejects.toThrow(/ConstraintError|already exists/i);
    expect(expectValue(await library.getVersion('version-1')).clipId).toBe('clip-1');
    expect(expectValue(await library.listClips(9))).toHaveLength(1);
  });

  it('reopens on the next call after close(), which does not interrupt a call in progress', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    library.close();
    expect(expectValue(await library.getClip('clip-1')).id).toBe('clip-1');
    const closing = library.saveClip(makeSaveRequest(2));
    library.close();
    expect(expectValue(await closing).created).toBe(true);
  });

  it('closes when another page deletes the database, and recreates it on the next call', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    await library.saveClip(makeSaveRequest(1));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onblocked = () => reject(new Error('blocked'));
    });
    expect(expectValue(await library.listClips(9))).toEqual([]);
    expect(expectValue(await library.saveClip(makeSaveRequest(1))).created).toBe(true);
  });

  it('lets a newer Pressmark upgrade the database, and does not access it afterwards', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    await library.saveClip(makeSaveRequest(1));
    const newer = await openNativeDatabase(name, newerVersion, (db) =>
      db.deleteObjectStore('drafts'),
    );
    const tables = [...newer.objectStoreNames];
    for (const result of [
      await library.getClip('clip-1'),
      await library.saveClip(makeSaveRequest(2)),
      await openLibrary(name).listClips(9),
    ]) {
      expect(result).toMatchObject({
        ok: false,
        failure: {
          code: 'library-newer',
          detail: {
            kind: 'internal',
            reason: `VersionError: stored version ${schemaVersion + 1}, known version ${schemaVersion}`,
          },
        },
      });
    }
    newer.close();
    const after = await openNativeDatabase(name, newerVersion);
    expect([...after.objectStoreNames]).toEqual(tables);
  });

  describe('if the browser cannot list databases, as Firefox after a crash that left an empty one', () => {
    beforeEach(() => {
      const failed = new DOMException('for reasons unrelated to the database', 'UnknownError');
      vi.spyOn(indexedDB, 'databases').mockRejectedValue(failed);
    });

    it('is created, opened again and used', async () => {
      const name = createDatabaseName();
      expectValue(await openLibrary(name).saveClip(makeSaveRequest(1)));
      expect(expectValue(await openLibrary(name).listClips(9))).toHaveLength(1);
    });

    it('is still not accessed if a newer Pressmark has upgraded it', async () => {
      const name = createDatabaseName();
      (await openNativeDatabase(name, newerVersion)).close();
      expect(await openLibrary(name).listClips(9)).toMatchObject({
        failure: { code: 'library-newer' },
      });
    });
  });

  describe('that is being watched', () => {
    /** Watches the clips of a library with one clip, in a database that is then used natively. */
    async function watchOneClip() {
      const name = createDatabaseName();
      const library = openLibrary(name);
      await library.saveClip(makeSaveRequest(1));
      const answers: Result<readonly unknown[]>[] = [];
      const life = new AbortController();
      const onAnswer = (answer: Result<readonly unknown[]>) => answers.push(answer);
      library.watch((source) => source.listClips(9), onAnswer, life.signal);
      await vi.waitUntil(() => answers.length > 0);
      expect(answers).toMatchObject([{ value: [{ id: 'clip-1' }] }]);
      onTestFinished(() => life.abort());
      return { name, answers };
    }

    it('is empty as soon as another page deletes the database', async () => {
      const { name, answers } = await watchOneClip();
      indexedDB.deleteDatabase(name);
      await vi.waitUntil(() => answers.length > 1);
      expect(answers.slice(1)).toEqual([succeed([])]);
    });

    it('is read again after the browser closed the database', async () => {
      const open = vi.spyOn(indexedDB, 'open');
      const { answers } = await watchOneClip();
      forceCloseDatabase(open.mock.results.at(-1)?.value.result);
      await vi.waitUntil(() => answers.length > 1);
      expect(answers.slice(1)).toMatchObject([{ value: [{ id: 'clip-1' }] }]);
    });
  });

  it('fails every call after a timeout if another page blocks the upgrade, and works once that page is closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const name = createDatabaseName();
    const old = await openNativeDatabase(name, 5);
    const library = openLibrary(name);
    // The browser says only once that it is blocked.
    for (const timers of [2, 1]) {
      const waiting = library.listClips(9);
      // One of the first call is for the case that the browser does not say that it is blocked.
      await vi.waitUntil(() => vi.getTimerCount() === timers);
      await vi.advanceTimersByTimeAsync(5000);
      expect(await waiting).toMatchObject({
        ok: false,
        failure: {
          code: 'library-unavailable',
          detail: { kind: 'internal', reason: expect.stringContaining('another page') },
        },
      });
    }
    vi.useRealTimers();
    old.close();
    expect(expectValue(await library.listClips(9))).toEqual([]);
  });
});

it('fails after a timeout if the upgrade of another page is blocked, of which the browser says nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
  const waiting = openLibrary(createDatabaseName()).listClips(9);
  await vi.waitUntil(() => open.mock.calls.length > 0);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await waiting).toMatchObject({ ok: false, failure: { code: 'library-unavailable' } });
});

it('calls onLogRenewalNeeded after a failure, and once more when the database works again', async () => {
  const onLogRenewalNeeded = vi.fn();
  const library = openLibrary(createDatabaseName(), null, { onLogRenewalNeeded });
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });
  expect(await library.saveClip(makeSaveRequest(1))).toMatchObject({ ok: false });
  expect(onLogRenewalNeeded).toHaveBeenCalledTimes(1);
  open.mockRestore();
  for (const n of [1, 2]) expectValue(await library.saveClip(makeSaveRequest(n)));
  expect(onLogRenewalNeeded).toHaveBeenCalledTimes(2);
});
