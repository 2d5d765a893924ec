import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Block, Body } from '../../core/model';
import type { Library } from '../../storage';
import { anArticle, aRequest, expectValue, freshLibrary } from './samples';

/*
 * What a save costs is how often it waits for the database. Each request is noted
 * with the round in which it was made: a round ends with the first answer.
 */

interface Asked {
  readonly round: number;
  readonly what: string;
}

const reads = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'];
const writes = ['add', 'put', 'delete', 'clear'];
let asked: Asked[] = [];
let scopes: string[][] = [];
let round = 0;
let isAnswered = false;

beforeEach(() => {
  const watch = <Owner extends object>(owner: Owner, names: readonly string[]) => {
    for (const name of names) {
      const key = name as keyof Owner;
      const own = owner[key] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(owner as Record<string, (...args: unknown[]) => unknown>, name).mockImplementation(
        function (this: unknown, ...args: unknown[]) {
          const request = own.apply(this, args);
          if (isAnswered) round++;
          isAnswered = false;
          const store =
            this instanceof IDBIndex ? this.objectStore.name : (this as IDBObjectStore).name;
          asked.push({ round, what: `${store} ${name}` });
          request.addEventListener('success', () => {
            isAnswered = true;
          });
          return request;
        },
      );
    }
  };
  watch(IDBObjectStore.prototype, [...reads, ...writes]);
  watch(IDBIndex.prototype, reads);
  const open = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...ask
  ) {
    scopes.push([...ask[0]]);
    return open.apply(this, ask);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a call asks, from round 0 on. */
async function requestsOf(call: () => Promise<unknown>): Promise<readonly Asked[]> {
  [asked, scopes, round, isAnswered] = [[], [], 0, false];
  await call();
  return asked;
}

const isWrite = ({ what }: Asked) => writes.includes(what.split(' ')[1] ?? '');

async function openedLibrary(): Promise<Library> {
  const library = freshLibrary();
  expectValue(await library.saveClip(aRequest(1)));
  return library;
}

it('a new clip is stored in one transaction that waits twice: once to read, once to write', async () => {
  const library = await openedLibrary();
  const request = aRequest(2, { tags: ['harbour', 'ferries'], note: 'Ask Mirre.' });
  const all = await requestsOf(() => library.saveClip(request));
  expect(scopes).toHaveLength(1);
  expect(new Set(all.map((one) => `${isWrite(one) ? 'write' : 'read'} in ${one.round}`))).toEqual(
    new Set(['read in 0', 'write in 1']),
  );
});

it('a new clip asks for its address, its counters and its tags, and for nothing else', async () => {
  const library = await openedLibrary();
  const all = await requestsOf(() => library.saveClip(aRequest(2, { tags: ['harbour'] })));
  const counted = (what: string) => all.filter((one) => one.what === what).length;
  // The number, all, words, unread, the week and the site.
  expect({
    address: counted('clips getAll'),
    counters: [counted('counters get'), counted('counters put')],
    tags: [counted('tags get'), counted('tags put')],
    text: [counted('versions add'), counted('clips add')],
    notes: [counted('searchDeltas add'), counted('kinSketches put')],
    inAll: all.length,
  }).toEqual({
    address: 1,
    counters: [6, 6],
    tags: [1, 1],
    text: [1, 1],
    notes: [1, 1],
    inAll: 19,
  });
});

it('a new clip with pictures waits no more often', async () => {
  const library = await openedLibrary();
  const figure = (n: number): Block => ({
    type: 'figure',
    children: [{ type: 'image', url: `https://pictures.example/${n}.jpg`, alt: '' }],
    credit: null,
  });
  const body: Body = { type: 'root', children: [figure(1), figure(2)] };
  const article = anArticle({ url: 'https://www.haldencourier.example/with-pictures', body });
  const all = await requestsOf(() =>
    library.saveClip(aRequest(2, { article, pageUrl: article.url })),
  );
  expect(Math.max(...all.map(({ round }) => round))).toBe(1);
  expect(all.filter(({ what }) => what === 'imageUses add')).toHaveLength(2);
  expect(expectValue(await library.imageTotals())).toMatchObject({ wanted: 2 });
});
