import { expect, it, vi } from 'vitest';
import { succeed } from '../../../core/model';
import { RowCache } from '../../../entrypoints/library/list/row-cache';
import type { Library, Snippet } from '../../../storage';
import { fakeNumbers, fakeClip as sampleClip } from '../../components/fake-rows';
import { createQueriedLibrary, handClock, settled } from '../queried-library';

function fakeClip(number: number) {
  return { ...sampleClip(number), versionId: `version-${number}` };
}

function stage(more: Partial<Library> = {}) {
  const calls = {
    getClips: vi.fn(async (numbers: readonly number[]) => succeed(numbers.map(fakeClip))),
    findSnippets: vi.fn(async (query: string, numbers: readonly number[]) =>
      succeed(numbers.map((number) => snippetOf(query, number))),
    ),
    findNearDuplicates: vi.fn(async (_clipId: string) =>
      succeed([{ clip: fakeClip(9), likeness: 0.8 }]),
    ),
  };
  const { library, change } = createQueriedLibrary({ ...calls, ...more });
  const clock = handClock();
  const rows = new RowCache(clock, library, new AbortController().signal);
  return { ...calls, rows, clock, change };
}

function snippetOf(query: string, number: number): Snippet {
  return { number, field: 'body', text: `${query} ${number}`, marks: [] };
}

const readAll = (calls: readonly (readonly unknown[])[], at: number) =>
  calls.flatMap((call) => call[at] as readonly number[]);

it('fetches the rows around the window, not the whole list', async () => {
  const { rows, getClips } = stage();
  rows.show('', fakeNumbers(100_000));
  rows.want(50_000, 50_012);
  await settled();
  expect(rows.read(50_003)?.clip.id).toBe(fakeClip(50_003).id);
  expect(rows.read(90_000)).toBeUndefined();
  expect(readAll(getClips.mock.calls, 0).length).toBeLessThan(300);
});

it('fetches visible rows again when the library changes', async () => {
  const { rows, getClips, change } = stage();
  rows.show('', fakeNumbers(5));
  await settled();
  getClips.mockResolvedValue(succeed([null, fakeClip(2)]) as never);
  await change();
  expect(rows.read(1)).toBeNull();
});

it('adds snippets of the current query, never of an earlier one', async () => {
  let late: (answer: ReturnType<typeof succeed<readonly Snippet[]>>) => void = () => {};
  const findSnippets = vi.fn((query: string, numbers: readonly number[]) =>
    query === 'quay'
      ? new Promise<ReturnType<typeof succeed<readonly Snippet[]>>>((resolve) => {
          late = resolve;
        })
      : Promise.resolve(succeed(numbers.map((number) => snippetOf(query, number)))),
  );
  const { rows } = stage({ findSnippets });
  rows.show('quay', fakeNumbers(3));
  await settled();
  rows.show('quay ferry', fakeNumbers(3));
  await settled();
  late(succeed([snippetOf('quay', 1)]));
  await settled();
  expect(rows.read(1)?.snippet?.text).toBe('quay ferry 1');
});

it('shows no snippets without a search', async () => {
  const { rows } = stage();
  rows.show('quay', fakeNumbers(3));
  await settled();
  expect(rows.read(2)?.snippet?.text).toBe('quay 2');
  rows.show('', fakeNumbers(3));
  expect(rows.read(2)?.snippet).toBeNull();
});

it('searches few texts per request, so later queries do not wait for all', async () => {
  const { rows, findSnippets } = stage();
  rows.show('quay', fakeNumbers(100));
  await settled();
  for (const [, numbers] of findSnippets.mock.calls) expect(numbers.length).toBeLessThan(20);
});

it('looks up other publishers once per row, and only while the list is not scrolling', async () => {
  const { rows, clock, findNearDuplicates } = stage();
  rows.show('', fakeNumbers(1000));
  for (let first = 0; first < 500; first += 50) {
    rows.want(first, first + 3);
    await settled();
  }
  expect(findNearDuplicates).not.toHaveBeenCalled();
  await clock.ring();
  expect(findNearDuplicates.mock.calls.map(([id]) => id)).toEqual(
    [451, 452, 453, 454].map((number) => fakeClip(number).id),
  );
  expect(rows.read(452)?.alsoIn).toBe(1);
  rows.want(450, 453);
  await clock.ring();
  expect(findNearDuplicates).toHaveBeenCalledTimes(4);
});

it('stops looking up other publishers when the list scrolls', async () => {
  let go: () => void = () => {};
  const findNearDuplicates = vi.fn(
    () =>
      new Promise<ReturnType<typeof succeed<[]>>>((resolve) => {
        go = () => resolve(succeed([]));
      }),
  );
  const { rows, clock } = stage({ findNearDuplicates });
  rows.show('', fakeNumbers(1000));
  rows.want(0, 9);
  await settled();
  await clock.ring();
  rows.want(20, 29);
  go();
  await settled();
  expect(findNearDuplicates).toHaveBeenCalledTimes(1);
});

it('shows rows that were read elsewhere until they are fetched', async () => {
  const { rows, getClips } = stage();
  rows.add([{ number: 7, clip: fakeClip(7) }]);
  rows.show('', Uint32Array.of(7));
  expect(rows.read(7)?.clip.id).toBe(fakeClip(7).id);
  getClips.mockResolvedValue(succeed([null]) as never);
  await settled();
  expect(rows.read(7)).not.toBeUndefined();
});

it('requests visible rows before those around them', async () => {
  const { rows, getClips } = stage();
  rows.show('', fakeNumbers(100_000));
  getClips.mockClear();
  rows.want(50_000, 50_012);
  const [asked = []] = getClips.mock.calls.map(([numbers]) => numbers);
  expect(asked).toContain(50_003);
});
