import { expect, it } from 'vitest';
import { createClipList } from '../../../entrypoints/library/list/clip-list';
import { createManualClock, createQueriedLibrary, type PendingQuery } from '../queried-library';

function createList() {
  const { library, queries, change } = createQueriedLibrary();
  const clock = createManualClock();
  const list = createClipList(clock, library, new AbortController().signal);
  const getLastQuery = () => queries.at(-1) as PendingQuery;
  const getShown = () => [...(list.shown.value?.numbers ?? [])];
  return { list, queries, getLastQuery, getShown, change, clock };
}

it('shows the first clips immediately, then all clips', async () => {
  const { list, getLastQuery, getShown } = createList();
  list.setQuery('"flood gate" ');
  expect(getLastQuery().enough).toBeGreaterThan(0);
  await getLastQuery().answer([3, 2], { isWhole: false });
  expect(getShown()).toEqual([3, 2]);
  expect(list.shown.value?.isComplete).toBe(false);
  expect(getLastQuery().enough).toBeUndefined();
  await getLastQuery().answer([3, 2, 1]);
  expect(getShown()).toEqual([3, 2, 1]);
  expect(list.shown.value?.isComplete).toBe(true);
});

it('does not replace a complete list by its first clips when the library changes', async () => {
  const { getLastQuery, getShown, change } = createList();
  await getLastQuery().answer([3, 2, 1]);
  await change();
  await getLastQuery().answer([4, 3], { isWhole: false });
  expect(getShown()).toEqual([3, 2, 1]);
  await getLastQuery().answer([4, 3, 2, 1]);
  expect(getShown()).toEqual([4, 3, 2, 1]);
});

it('ignores a late answer to an earlier query', async () => {
  const { list, queries, getLastQuery, getShown } = createList();
  list.setQuery('ferry');
  const [, older] = queries;
  list.setQuery('ferry gate');
  await getLastQuery().answer([2]);
  await older?.answer([9, 8]);
  expect(getShown()).toEqual([2]);
});

it('ignores a complete answer that arrives after the library changed', async () => {
  const { queries, getLastQuery, getShown, change } = createList();
  await getLastQuery().answer([2], { isWhole: false });
  const lateQuery = getLastQuery();
  await change();
  await getLastQuery().answer([4, 3]);
  await lateQuery.answer([2, 1]);
  expect(getShown()).toEqual([4, 3]);
  expect(queries).toHaveLength(3);
});

it('is unanswered until the answer arrives, even if the same clips match', async () => {
  const { list, getLastQuery } = createList();
  await getLastQuery().answer([1]);
  expect(list.isAnswered.value).toBe(true);
  const { numbers } = list.shown.value ?? {};
  list.setQuery('is:unread');
  expect(list.isAnswered.value).toBe(false);
  await getLastQuery().answer([1]);
  expect(list.isAnswered.value).toBe(true);
  expect(list.shown.value).toMatchObject({ query: 'is:unread' });
  expect(list.shown.value?.numbers).toBe(numbers);
});

it('repeats the query only while the index is being built', async () => {
  const { list, queries, getLastQuery, getShown, clock } = createList();
  await getLastQuery().answer([], { indexing: { done: 12_000, total: 100_000 } });
  expect(list.indexing.value).toEqual({ done: 12_000, total: 100_000 });
  await clock.runTimers();
  await getLastQuery().answer([1], { indexing: { done: 50_000, total: 100_000 } });
  expect(getShown()).toEqual([1]);
  await clock.runTimers();
  await getLastQuery().answer([2, 1]);
  expect(list.indexing.value).toBeNull();
  expect([queries.length, clock.pendingCount]).toEqual([3, 0]);
});

it('stops repeating a query when the query changes', async () => {
  const { list, getLastQuery, clock } = createList();
  await getLastQuery().answer([], { indexing: { done: 1, total: 2 } });
  list.setQuery('ferry');
  expect(clock.pendingCount).toBe(0);
});

it('shows no clips for a failed query, and retries it', async () => {
  const { list, getLastQuery, getShown } = createList();
  await getLastQuery().answer([1]);
  list.setQuery('ferry');
  await getLastQuery().fail();
  expect(list.failure.value?.code).toBe('library-unavailable');
  expect([list.shown.value, getShown()]).toEqual([null, []]);
  list.retry();
  await getLastQuery().answer([5]);
  expect([list.failure.value, getShown()]).toEqual([null, [5]]);
});

it('keeps a query problem only while its part of the query is unchanged', async () => {
  const { list, getLastQuery } = createList();
  list.setQuery('before:soon ');
  await getLastQuery().answer([], { problems: [{ start: 0, end: 11, code: 'bad-date' }] });
  list.setQuery('before:soon ferry');
  expect(list.problems.value).toHaveLength(1);
  list.setQuery('ferry');
  expect(list.problems.value).toEqual([]);
});

it('sorts words by relevance, and shelves and filters by date', async () => {
  const { list } = createList();
  list.setQuery('ferry');
  expect(list.order.value).toBe('best');
  list.setQuery('is:unread');
  expect(list.order.value).toBe('newest');
  list.setQuery('tag:money');
  expect(list.order.value).toBe('newest');
  list.setQuery('tag:money ferry');
  expect(list.order.value).toBe('best');
});

it('shows the newest clips until the first answer, and is unanswered until then', async () => {
  const { list, getLastQuery, getShown } = createList();
  list.showFirst(Uint32Array.of(9, 8), 5);
  expect(getShown()).toEqual([9, 8]);
  expect(list.shown.value).toMatchObject({ isComplete: false, total: 5 });
  expect(list.isAnswered.value).toBe(false);
  await getLastQuery().answer([9, 8, 3, 2, 1]);
  expect(getShown()).toEqual([9, 8, 3, 2, 1]);
  expect(list.shown.value?.total).toBeUndefined();
  expect(list.isAnswered.value).toBe(true);
});

it('shows the newest clips neither after an answer nor for another query', async () => {
  const { list, getLastQuery, getShown } = createList();
  await getLastQuery().answer([3, 2]);
  list.showFirst(Uint32Array.of(9), 1);
  expect(getShown()).toEqual([3, 2]);
  const other = createList();
  other.list.setQuery('ferry');
  other.list.showFirst(Uint32Array.of(9), 1);
  expect(other.getShown()).toEqual([]);
});
