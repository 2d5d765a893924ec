import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { type NotebookEntry, noNotebookFilter } from '../../../components/notebook/notebook-props';
import { fail, type Result, succeed } from '../../../core/model';
import { createNotebookPage } from '../../../entrypoints/library/notebook/notebook-page';
import { makeAnnotation } from '../../storage/samples';
import { createManualClock, createQueriedLibrary, settle } from '../queried-library';

const makeEntry = (n: number): NotebookEntry => ({
  annotation: makeAnnotation(1, { id: `a${String(n).padStart(5, '0')}`, note: `Note ${n}` }),
  clip: { id: 'clip-1' } as NotebookEntry['clip'],
});

/** Creates the notebook page of a library with `total` annotations. Records its requests. */
function createPage(total: number) {
  let stored = Array.from({ length: total }, (_, n) => makeEntry(n));
  const requests: { after: string | undefined; text: string }[] = [];
  let isBroken = false;
  let tags = ['money'];
  const fake = createQueriedLibrary({
    async listAllAnnotations(
      filter,
      order,
      limit,
      after,
    ): Promise<Result<readonly NotebookEntry[]>> {
      requests.push({ after: after?.id, text: filter.text });
      if (isBroken) return fail('library-unavailable');
      const all = order === 'newest' ? stored : stored.toReversed();
      const found = all.filter(({ annotation }) => annotation.note.includes(filter.text));
      const start = after ? found.findIndex(({ annotation }) => annotation.id === after.id) + 1 : 0;
      return succeed(found.slice(start, start + limit));
    },
    async listAnnotationTags() {
      return succeed(tags);
    },
  });
  const isShown = signal(true);
  const clock = createManualClock();
  const lifetime = new AbortController();
  const page = createNotebookPage(clock, fake.library, isShown, lifetime.signal);
  return {
    page,
    requests,
    clock,
    isShown,
    getIds: () => page.entries.value?.map(({ annotation }) => annotation.id),
    async changeEntries(change: (stored: readonly NotebookEntry[]) => readonly NotebookEntry[]) {
      stored = [...change(stored)];
      await fake.change();
    },
    async changeTags(next: readonly string[]) {
      tags = [...next];
      await fake.change();
    },
    setBroken: (value: boolean) => {
      isBroken = value;
    },
  };
}

const makeIds = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => makeEntry(from + index).annotation.id);

it('reads entries page by page', async () => {
  const { page, requests, getIds } = createPage(100_000);
  await settle();
  expect(getIds()).toEqual(makeIds(0, 60));
  page.onMore();
  page.onMore();
  await settle();
  expect(getIds()).toEqual(makeIds(0, 120));
  expect(page.hasMore.value).toBe(true);
  expect(requests.map(({ after }) => after)).toEqual([undefined, 'a00059']);
});

it('lists the tags of annotations while it is shown', async () => {
  const { page, isShown, changeTags } = createPage(3);
  await settle();
  expect([...page.tagKeys.value]).toEqual(['money']);
  await changeTags(['money', 'weather']);
  expect([...page.tagKeys.value]).toEqual(['money', 'weather']);
  isShown.value = false;
  await changeTags([]);

  expect([...page.tagKeys.value]).toEqual(['money', 'weather']);
});

it('reports that there are no more entries', async () => {
  const { page, getIds } = createPage(70);
  await settle();
  page.onMore();
  await settle();
  expect(getIds()).toHaveLength(70);
  expect(page.hasMore.value).toBe(false);
});

it('updates the list when annotations are added or removed', async () => {
  const { page, getIds, changeEntries } = createPage(150);
  await settle();
  page.onMore();
  await settle();
  page.onMore();
  await settle();
  await changeEntries((stored) => stored.filter((_, index) => index !== 3));
  expect(getIds()).toEqual([...makeIds(0, 3), ...makeIds(4, 150)]);
  await changeEntries((stored) => [makeEntry(99_999), ...stored]);
  expect(getIds()).toEqual(['a99999', ...makeIds(0, 3), ...makeIds(4, 150)]);
  await changeEntries((stored) => stored.slice(0, 20));
  expect(getIds()).toHaveLength(20);
  expect(page.hasMore.value).toBe(false);
});

it('filters by text after a pause, and by other criteria immediately', async () => {
  const { page, requests, clock, getIds } = createPage(200);
  await settle();
  for (const text of ['N', 'Note 1', 'Note 19']) page.onFilter({ ...noNotebookFilter, text });
  await settle();
  expect(page.filter.value.text).toBe('Note 19');
  expect(page.isLoading.value).toBe(true);
  expect(requests).toHaveLength(1);
  await clock.runTimers();
  expect(requests.map(({ text }) => text)).toEqual(['', 'Note 19']);
  expect(getIds()).toEqual([...makeIds(19, 20), ...makeIds(190, 200)]);
  expect(page.isLoading.value).toBe(false);
  page.onFilter(noNotebookFilter);
  await settle();
  expect(getIds()).toEqual(makeIds(0, 60));
  page.onOrder('oldest');
  await settle();
  expect(getIds()?.[0]).toBe('a00199');
});

it('does not read the library while it is hidden', async () => {
  const { isShown, requests, changeEntries } = createPage(10);
  await settle();
  isShown.value = false;
  await changeEntries((stored) => stored.slice(1));
  expect(requests).toHaveLength(1);
  isShown.value = true;
  await settle();
  expect(requests).toHaveLength(2);
});

it('shows a failure, and reads again on retry', async () => {
  const { page, setBroken, changeEntries, getIds } = createPage(5);
  await settle();
  setBroken(true);
  await changeEntries((stored) => stored);
  expect(page.failure.value?.code).toBe('library-unavailable');
  setBroken(false);
  page.retry();
  await settle();
  expect(page.failure.value).toBeNull();
  expect(getIds()).toHaveLength(5);
});
