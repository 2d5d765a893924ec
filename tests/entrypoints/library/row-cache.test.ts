import { expect, it, vi } from 'vitest';
import { fail, succeed } from '../../../core/model';
import { RowCache } from '../../../entrypoints/library/list/row-cache';
import type { Library, Snippet } from '../../../storage';
import { makeClipNumbers, makeNumberedClip } from '../../components/row-source';
import { createManualClock, createQueriedLibrary, settle } from '../queried-library';

function makeClip(number: number) {
  return { ...makeNumberedClip(number), versionId: `version-${number}` };
}

function createRows(calls: Partial<Library> = {}) {
  const mocks = {
    getClips: vi.fn(async (numbers: readonly number[]) => succeed(numbers.map(makeClip))),
    findSnippets: vi.fn(async (query: string, numbers: readonly number[]) =>
      succeed(numbers.map((number) => makeSnippet(query, number))),
    ),
    findNearDuplicates: vi.fn(async (_clipId: string) =>
      succeed([{ clip: makeClip(9), likeness: 0.8 }]),
    ),
  };
  const { library, change } = createQueriedLibrary({ ...mocks, ...calls });
  const clock = createManualClock();
  const rows = new RowCache(clock, library, new AbortController().signal);
  return { ...mocks, rows, clock, change };
}

function makeSnippet(query: string, number: number): Snippet {
  return { number, field: 'body', text: `${query} ${number}`, marks: [] };
}

const collectArguments = (calls: readonly (readonly unknown[])[], at: number) =>
  calls.flatMap((call) => call[at] as readonly number[]);

it('fetches only rows in and around the window', async () => {
  const { rows, getClips } = createRows();
  rows.show('', makeClipNumbers(100_000));
  rows.want(50_000, 50_012);
  await settle();
  expect(rows.read(50_003)?.clip.id).toBe(makeClip(50_003).id);
  expect(rows.read(90_000)).toBeUndefined();
  expect(collectArguments(getClips.mock.calls, 0).length).toBeLessThan(300);
});

it('fetches visible rows again when the library changes', async () => {
  const { rows, getClips, change } = createRows();
  rows.show('', makeClipNumbers(5));
  await settle();
  getClips.mockResolvedValue(succeed([null, makeClip(2)]) as never);
  await change();
  expect(rows.read(1)).toBeNull();
});

it('adds snippets of the current query and not of an earlier query', async () => {
  let answerLate: (answer: ReturnType<typeof succeed<readonly Snippet[]>>) => void = () => {};
  const findSnippets = vi.fn((query: string, numbers: readonly number[]) =>
    query === 'quay'
      ? new Promise<ReturnType<typeof succeed<readonly Snippet[]>>>((resolve) => {
          answerLate = resolve;
        })
      : Promise.resolve(succeed(numbers.map((number) => makeSnippet(query, number)))),
  );
  const { rows } = createRows({ findSnippets });
  rows.show('quay', makeClipNumbers(3));
  await settle();
  rows.show('quay ferry', makeClipNumbers(3));
  await settle();
  answerLate(succeed([makeSnippet('quay', 1)]));
  await settle();
  expect(rows.read(1)?.snippet?.text).toBe('quay ferry 1');
});

it('shows no snippets without a search', async () => {
  const { rows } = createRows();
  rows.show('quay', makeClipNumbers(3));
  await settle();
  expect(rows.read(2)?.snippet?.text).toBe('quay 2');
  rows.show('', makeClipNumbers(3));
  expect(rows.read(2)?.snippet).toBeNull();
});

it('requests snippets in small batches, so that later queries do not wait long', async () => {
  const { rows, findSnippets } = createRows();
  rows.show('quay', makeClipNumbers(100));
  await settle();
  for (const [, numbers] of findSnippets.mock.calls) expect(numbers.length).toBeLessThan(20);
});

it('looks up near-duplicates once per row, and only when scrolling pauses', async () => {
  const { rows, clock, findNearDuplicates } = createRows();
  rows.show('', makeClipNumbers(1000));
  for (let first = 0; first < 500; first += 50) {
    rows.want(first, first + 3);
    await settle();
  }
  expect(findNearDuplicates).not.toHaveBeenCalled();
  await clock.runTimers();
  expect(findNearDuplicates.mock.calls.map(([id]) => id)).toEqual(
    [451, 452, 453, 454].map((number) => makeClip(number).id),
  );
  expect(rows.read(452)?.alsoIn).toBe(1);
  rows.want(450, 453);
  await clock.runTimers();
  expect(findNearDuplicates).toHaveBeenCalledTimes(4);
});

it('counts other publishers by their sites if their names are unknown', async () => {
  const ofSite = (host: string) => {
    const clip = makeClip(9);
    return { ...clip, summary: { ...clip.summary, publisher: null, url: `https://${host}/story` } };
  };
  const clips = ['ferry.example', 'ferry.example', 'quay.example'].map(ofSite);
  const { rows, clock } = createRows({
    findNearDuplicates: async () => succeed(clips.map((clip) => ({ clip, likeness: 0.8 }))),
  });
  rows.show('', makeClipNumbers(1));
  rows.want(0, 0);
  await settle();
  await clock.runTimers();
  expect(rows.read(1)?.alsoIn).toBe(2);
});

it('looks up near-duplicates again after a failure', async () => {
  const findNearDuplicates = vi.fn(async () => fail('library-unavailable'));
  const { rows, clock } = createRows({ findNearDuplicates });
  rows.show('', makeClipNumbers(1));
  for (const _ of [1, 2]) {
    rows.want(0, 1);
    await settle();
    await clock.runTimers();
  }
  expect(findNearDuplicates).toHaveBeenCalledTimes(2);
});

it('stops looking up near-duplicates when the list scrolls', async () => {
  let finish: () => void = () => {};
  const findNearDuplicates = vi.fn(
    () =>
      new Promise<ReturnType<typeof succeed<[]>>>((resolve) => {
        finish = () => resolve(succeed([]));
      }),
  );
  const { rows, clock } = createRows({ findNearDuplicates });
  rows.show('', makeClipNumbers(1000));
  rows.want(0, 9);
  await settle();
  await clock.runTimers();
  rows.want(20, 29);
  finish();
  await settle();
  expect(findNearDuplicates).toHaveBeenCalledTimes(1);
});

it('shows added rows until they are fetched', async () => {
  const { rows, getClips } = createRows();
  rows.add([{ number: 7, clip: makeClip(7) }]);
  rows.show('', Uint32Array.of(7));
  expect(rows.read(7)?.clip.id).toBe(makeClip(7).id);
  getClips.mockResolvedValue(succeed([null]) as never);
  await settle();
  expect(rows.read(7)).not.toBeUndefined();
});

it('requests visible rows before the rows around them', async () => {
  const { rows, getClips } = createRows();
  rows.show('', makeClipNumbers(100_000));
  getClips.mockClear();
  rows.want(50_000, 50_012);
  const [firstRequest = []] = getClips.mock.calls.map(([numbers]) => numbers);
  expect(firstRequest).toContain(50_003);
});
