import { expect, it } from 'vitest';
import type { Block, Body } from '../../core/model';
import type { Library } from '../../storage';
import { isWrite, recordRequests } from './record-requests';
import { createLibrary, expectValue, makeArticle, makeSaveRequest } from './samples';

/* The cost of a save is its number of round trips to IndexedDB, and of requests. */

async function createOpenLibrary(): Promise<Library> {
  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  return library;
}

it('saving a new clip takes one transaction with two round trips: one to read, one to write', async () => {
  const library = await createOpenLibrary();
  const request = makeSaveRequest(2, { tags: ['harbour', 'ferries'], note: 'Ask Mirre.' });
  const { asked, transactions } = await recordRequests(() => library.saveClip(request));
  expect(transactions).toBe(1);
  expect(
    new Set(asked.map((made) => `${isWrite(made) ? 'write' : 'read'} in ${made.round}`)),
  ).toEqual(new Set(['read in 0', 'write in 1']));
});

it('saving a new clip reads only its address, its counters and its tags', async () => {
  const library = await createOpenLibrary();
  const request = makeSaveRequest(2, { tags: ['harbour'] });
  const { asked } = await recordRequests(() => library.saveClip(request));
  const countRequests = (what: string) => asked.filter((made) => made.what === what).length;
  expect({
    address: countRequests('clips getAll'),
    // The next clip number, all, words, unread, the week and the site.
    counters: [countRequests('counters get'), countRequests('counters put')],
    tags: [countRequests('tags get'), countRequests('tags put')],
    text: [countRequests('versions add'), countRequests('clips add')],
    derived: [countRequests('searchDeltas add'), countRequests('kinSketches put')],
    isTracked: countRequests('syncChanges get'),
    total: asked.length,
  }).toEqual({
    address: 1,
    counters: [6, 6],
    tags: [1, 1],
    text: [1, 1],
    derived: [1, 1],
    isTracked: 1,
    total: 20,
  });
});

it('saving a clip with images takes no more round trips', async () => {
  const library = await createOpenLibrary();
  const figure = (n: number): Block => ({
    type: 'figure',
    children: [{ type: 'image', url: `https://pictures.example/${n}.jpg`, alt: '' }],
    credit: null,
  });
  const body: Body = { type: 'root', children: [figure(1), figure(2)] };
  const article = makeArticle({ url: 'https://www.haldencourier.example/with-pictures', body });
  const request = makeSaveRequest(2, { article, pageUrl: article.url });
  const { asked } = await recordRequests(() => library.saveClip(request));
  expect(Math.max(...asked.map(({ round }) => round))).toBe(1);
  expect(asked.filter(({ what }) => what === 'imageUses add')).toHaveLength(2);
  expect(expectValue(await library.imageTotals())).toMatchObject({ wanted: 2 });
});
