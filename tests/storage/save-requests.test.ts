import { expect, it } from 'vitest';
import type { Block, Body } from '../../core/model';
import type { Library } from '../../storage';
import { isWrite, recordRequests } from './requests';
import { anArticle, expectValue, freshLibrary, makeSaveRequest } from './samples';

/* What a save costs is how often it waits for the database, and how much it asks of it. */

async function createOpenLibrary(): Promise<Library> {
  const library = freshLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  return library;
}

it('a new clip is stored in one transaction with two waits: to read and to write', async () => {
  const library = await createOpenLibrary();
  const request = makeSaveRequest(2, { tags: ['harbour', 'ferries'], note: 'Ask Mirre.' });
  const { asked, transactions } = await recordRequests(() => library.saveClip(request));
  expect(transactions).toBe(1);
  expect(new Set(asked.map((one) => `${isWrite(one) ? 'write' : 'read'} in ${one.round}`))).toEqual(
    new Set(['read in 0', 'write in 1']),
  );
});

it('a new clip reads its address, its counters and its tags, and nothing else', async () => {
  const library = await createOpenLibrary();
  const request = makeSaveRequest(2, { tags: ['harbour'] });
  const { asked } = await recordRequests(() => library.saveClip(request));
  const counted = (what: string) => asked.filter((one) => one.what === what).length;
  expect({
    address: counted('clips getAll'),
    // The number, all, words, unread, the week and the site.
    counters: [counted('counters get'), counted('counters put')],
    tags: [counted('tags get'), counted('tags put')],
    text: [counted('versions add'), counted('clips add')],
    notes: [counted('searchDeltas add'), counted('kinSketches put')],
    inAll: asked.length,
  }).toEqual({
    address: 1,
    counters: [6, 6],
    tags: [1, 1],
    text: [1, 1],
    notes: [1, 1],
    inAll: 19,
  });
});

it('a new clip with images does not wait more often', async () => {
  const library = await createOpenLibrary();
  const figure = (n: number): Block => ({
    type: 'figure',
    children: [{ type: 'image', url: `https://pictures.example/${n}.jpg`, alt: '' }],
    credit: null,
  });
  const body: Body = { type: 'root', children: [figure(1), figure(2)] };
  const article = anArticle({ url: 'https://www.haldencourier.example/with-pictures', body });
  const request = makeSaveRequest(2, { article, pageUrl: article.url });
  const { asked } = await recordRequests(() => library.saveClip(request));
  expect(Math.max(...asked.map(({ round }) => round))).toBe(1);
  expect(asked.filter(({ what }) => what === 'imageUses add')).toHaveLength(2);
  expect(expectValue(await library.imageTotals())).toMatchObject({ wanted: 2 });
});
