import { expect, it } from 'vitest';
import { createClipList } from '../../../entrypoints/library/list/clip-list';
import { createQueriedLibrary, handClock, type PendingQuery } from '../queried-library';

function stage() {
  const { library, open, change } = createQueriedLibrary();
  const clock = handClock();
  const list = createClipList(clock, library, new AbortController().signal);
  const last = () => open.at(-1) as PendingQuery;
  const shown = () => [...(list.shown.value?.numbers ?? [])];
  return { list, open, last, shown, change, clock };
}

it('shows the first clips at once, and all once they are known', async () => {
  const { list, last, shown } = stage();
  list.setQuery('"flood gate" ');
  expect(last().enough).toBeGreaterThan(0);
  await last().answer([3, 2], { isWhole: false });
  expect(shown()).toEqual([3, 2]);
  expect(list.shown.value?.isComplete).toBe(false);
  expect(last().enough).toBeUndefined();
  await last().answer([3, 2, 1]);
  expect(shown()).toEqual([3, 2, 1]);
  expect(list.shown.value?.isComplete).toBe(true);
});

it('never replaces a complete list by its first clips when the library changes', async () => {
  const { last, shown, change } = stage();
  await last().answer([3, 2, 1]);
  await change();
  await last().answer([4, 3], { isWhole: false });
  expect(shown()).toEqual([3, 2, 1]);
  await last().answer([4, 3, 2, 1]);
  expect(shown()).toEqual([4, 3, 2, 1]);
});

it('ignores a late answer to an earlier query', async () => {
  const { list, open, last, shown } = stage();
  list.setQuery('ferry');
  const [, older] = open;
  list.setQuery('ferry gate');
  await last().answer([2]);
  await older?.answer([9, 8]);
  expect(shown()).toEqual([2]);
});

it('drops a complete answer that arrives after the library has changed', async () => {
  const { open, last, shown, change } = stage();
  await last().answer([2], { isWhole: false });
  const late = last();
  await change();
  await last().answer([4, 3]);
  await late.answer([2, 1]);
  expect(shown()).toEqual([4, 3]);
  expect(open).toHaveLength(3);
});

it('is unanswered until the answer, even if the same clips match', async () => {
  const { list, last } = stage();
  await last().answer([1]);
  expect(list.isAnswered.value).toBe(true);
  const { numbers } = list.shown.value ?? {};
  list.setQuery('is:unread');
  expect(list.isAnswered.value).toBe(false);
  await last().answer([1]);
  expect(list.isAnswered.value).toBe(true);
  expect(list.shown.value).toMatchObject({ query: 'is:unread' });
  expect(list.shown.value?.numbers).toBe(numbers);
});

it('queries again only while the index is being built', async () => {
  const { list, open, last, shown, clock } = stage();
  await last().answer([], { indexing: { done: 12_000, total: 100_000 } });
  expect(list.indexing.value).toEqual({ done: 12_000, total: 100_000 });
  await clock.ring();
  await last().answer([1], { indexing: { done: 50_000, total: 100_000 } });
  expect(shown()).toEqual([1]);
  await clock.ring();
  await last().answer([2, 1]);
  expect(list.indexing.value).toBeNull();
  expect([open.length, clock.waiting]).toEqual([3, 0]);
});

it('stops querying when the query changes', async () => {
  const { list, last, clock } = stage();
  await last().answer([], { indexing: { done: 1, total: 2 } });
  list.setQuery('ferry');
  expect(clock.waiting).toBe(0);
});

it('lists nothing for a query that failed', async () => {
  const { list, last, shown } = stage();
  await last().answer([1]);
  list.setQuery('ferry');
  await last().fail();
  expect(list.failure.value?.code).toBe('library-unavailable');
  expect([list.shown.value, shown()]).toEqual([null, []]);
  list.retry();
  await last().answer([5]);
  expect([list.failure.value, shown()]).toEqual([null, [5]]);
});

it('keeps errors marked only while that part of the query is unchanged', async () => {
  const { list, last } = stage();
  list.setQuery('before:soon ');
  await last().answer([], { problems: [{ start: 0, end: 11, code: 'bad-date' }] });
  list.setQuery('before:soon ferry');
  expect(list.problems.value).toHaveLength(1);
  list.setQuery('ferry');
  expect(list.problems.value).toEqual([]);
});

it('sorts searches by relevance, and shelves by date', async () => {
  const { list } = stage();
  list.setQuery('ferry');
  expect(list.order.value).toBe('best');
  list.setQuery('is:unread');
  expect(list.order.value).toBe('newest');
});

it('lists the newest clips until the first answer, and is unanswered until then', async () => {
  const { list, last, shown } = stage();
  list.showFirst(Uint32Array.of(9, 8), 5);
  expect(shown()).toEqual([9, 8]);
  expect(list.shown.value).toMatchObject({ isComplete: false, total: 5 });
  expect(list.isAnswered.value).toBe(false);
  await last().answer([9, 8, 3, 2, 1]);
  expect(shown()).toEqual([9, 8, 3, 2, 1]);
  expect(list.shown.value?.total).toBeUndefined();
  expect(list.isAnswered.value).toBe(true);
});

it('never replaces an answer by the newest clips, nor shows them for another query', async () => {
  const { list, last, shown } = stage();
  await last().answer([3, 2]);
  list.showFirst(Uint32Array.of(9), 1);
  expect(shown()).toEqual([3, 2]);
  const other = stage();
  other.list.setQuery('ferry');
  other.list.showFirst(Uint32Array.of(9), 1);
  expect(other.shown()).toEqual([]);
});
