import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { type NotebookEntry, noNotebookFilter } from '../../../components/notebook/notebook-props';
import { fail, type Result, succeed } from '../../../core/model';
import { createNotebookPage } from '../../../entrypoints/library/notebook/notebook-page';
import { anAnnotation } from '../../storage/samples';
import { createQueriedLibrary, handClock, settled } from '../queried-library';

const noteOf = (n: number): NotebookEntry => ({
  annotation: anAnnotation(1, { id: `a${String(n).padStart(5, '0')}`, note: `Note ${n}` }),
  clip: { id: 'clip-1' } as NotebookEntry['clip'],
});

/** A notebook with annotations in memory. Requests are recorded. */
function stage(total: number) {
  let kept = Array.from({ length: total }, (_, n) => noteOf(n));
  const read: { after: string | undefined; text: string }[] = [];
  let isBroken = false;
  let tags = ['money'];
  const fake = createQueriedLibrary({
    async listAllAnnotations(
      filter,
      order,
      limit,
      after,
    ): Promise<Result<readonly NotebookEntry[]>> {
      read.push({ after: after?.id, text: filter.text });
      if (isBroken) return fail('library-unavailable');
      const all = order === 'newest' ? kept : kept.toReversed();
      const found = all.filter(({ annotation }) => annotation.note.includes(filter.text));
      const start = after ? found.findIndex(({ annotation }) => annotation.id === after.id) + 1 : 0;
      return succeed(found.slice(start, start + limit));
    },
    async listAnnotationTags() {
      return succeed(tags);
    },
  });
  const isShown = signal(true);
  const clock = handClock();
  const life = new AbortController();
  const page = createNotebookPage(clock, fake.library, isShown, life.signal);
  return {
    page,
    read,
    clock,
    isShown,
    ids: () => page.entries.value?.map(({ annotation }) => annotation.id),
    async change(next: (kept: readonly NotebookEntry[]) => readonly NotebookEntry[]) {
      kept = [...next(kept)];
      await fake.change();
    },
    async tag(next: readonly string[]) {
      tags = [...next];
      await fake.change();
    },
    breakDown: (is: boolean) => {
      isBroken = is;
    },
  };
}

const idsOf = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => noteOf(from + index).annotation.id);

it('reads page by page, each from the end of the previous one', async () => {
  const { page, read, ids } = stage(100_000);
  await settled();
  expect(ids()).toEqual(idsOf(0, 60));
  page.onMore();
  page.onMore();
  await settled();
  expect(ids()).toEqual(idsOf(0, 120));
  expect(page.hasMore.value).toBe(true);
  expect(read.map(({ after }) => after)).toEqual([undefined, 'a00059']);
});

it('lists the tags of annotations while it is shown', async () => {
  const { page, isShown, tag } = stage(3);
  await settled();
  expect([...page.tagKeys.value]).toEqual(['money']);
  await tag(['money', 'weather']);
  expect([...page.tagKeys.value]).toEqual(['money', 'weather']);
  isShown.value = false;
  await tag([]);

  expect([...page.tagKeys.value]).toEqual(['money', 'weather']);
});

it('reports when there are no more', async () => {
  const { page, ids } = stage(70);
  await settled();
  page.onMore();
  await settled();
  expect(ids()).toHaveLength(70);
  expect(page.hasMore.value).toBe(false);
});

it('shows added and removed annotations in place, none twice', async () => {
  const { page, ids, change } = stage(150);
  await settled();
  page.onMore();
  await settled();
  page.onMore();
  await settled();
  await change((kept) => kept.filter((_, index) => index !== 3));
  expect(ids()).toEqual([...idsOf(0, 3), ...idsOf(4, 150)]);
  await change((kept) => [noteOf(99_999), ...kept]);
  expect(ids()).toEqual(['a99999', ...idsOf(0, 3), ...idsOf(4, 150)]);
  await change((kept) => kept.slice(0, 20));
  expect(ids()).toHaveLength(20);
  expect(page.hasMore.value).toBe(false);
});

it('filters by text after a pause, and by everything else at once', async () => {
  const { page, read, clock, ids } = stage(200);
  await settled();
  for (const text of ['N', 'Note 1', 'Note 19']) page.onFilter({ ...noNotebookFilter, text });
  await settled();
  expect(page.filter.value.text).toBe('Note 19');
  expect(page.isLoading.value).toBe(true);
  expect(read).toHaveLength(1);
  await clock.ring();
  expect(read.map(({ text }) => text)).toEqual(['', 'Note 19']);
  expect(ids()).toEqual([...idsOf(19, 20), ...idsOf(190, 200)]);
  expect(page.isLoading.value).toBe(false);
  page.onFilter(noNotebookFilter);
  await settled();
  expect(ids()).toEqual(idsOf(0, 60));
  page.onOrder('oldest');
  await settled();
  expect(ids()?.[0]).toBe('a00199');
});

it('watches nothing while it is hidden', async () => {
  const { isShown, read, change } = stage(10);
  await settled();
  isShown.value = false;
  await change((kept) => kept.slice(1));
  expect(read).toHaveLength(1);
  isShown.value = true;
  await settled();
  expect(read).toHaveLength(2);
});

it('shows the failure, and reads again on retry', async () => {
  const { page, breakDown, change, ids } = stage(5);
  await settled();
  breakDown(true);
  await change((kept) => kept);
  expect(page.failure.value?.code).toBe('library-unavailable');
  breakDown(false);
  page.retry();
  await settled();
  expect(page.failure.value).toBeNull();
  expect(ids()).toHaveLength(5);
});
