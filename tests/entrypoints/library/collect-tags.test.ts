import { expect, it } from 'vitest';
import type { FoundTags } from '../../../components/library/dialogs/found-tags';
import { type Clip, fail, succeed } from '../../../core/model';
import { collectTags } from '../../../entrypoints/library/shelves/collect-tags';

const makeClip = (...tags: string[]) => ({ tags }) as unknown as Clip;

function createLibrary(failAt = -1) {
  const batchSizes: number[] = [];
  return {
    batchSizes,
    async getClips(numbers: readonly number[]) {
      batchSizes.push(numbers.length);
      if (batchSizes.length - 1 === failAt) return fail('library-unavailable');
      return succeed(
        numbers.map((number) => (number % 2 === 0 ? makeClip(`even/${number % 6}`, 'all') : null)),
      );
    },
    getClip: async (id: string) => (id === 'read' ? succeed(makeClip('Read')) : fail('not-found')),
  };
}

const numbers = Array.from({ length: 1_200 }, (_, index) => index);

it('reads all clips in batches, and reports the tags found after each batch', async () => {
  const library = createLibrary();
  const reported: FoundTags[] = [];
  const clips = ['read', 'gone', ...numbers];
  await collectTags(library, clips, (found) => reported.push(found), new AbortController().signal);
  expect(library.batchSizes).toEqual([498, 500, 202]);
  expect(reported.map(({ isComplete }) => isComplete)).toEqual([false, false, true]);
  expect(reported.at(-1)).toEqual({
    tags: ['all', 'even/0', 'even/2', 'even/4', 'Read'],
    isComplete: true,
    failure: null,
  });
});

it('reports a failure together with the tags found so far', async () => {
  const reported: FoundTags[] = [];
  const { signal } = new AbortController();
  await collectTags(createLibrary(1), numbers, (found) => reported.push(found), signal);
  expect(reported).toHaveLength(2);
  expect(reported[1]).toMatchObject({
    isComplete: false,
    failure: { code: 'library-unavailable' },
  });
  expect(reported[1]?.tags).toEqual(reported[0]?.tags);
});

it('stops when aborted', async () => {
  const closing = new AbortController();
  const library = createLibrary();
  await collectTags(library, numbers, () => closing.abort(), closing.signal);
  expect(library.batchSizes).toEqual([500, 500]);
});
