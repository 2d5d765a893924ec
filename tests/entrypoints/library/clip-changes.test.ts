import { expect, it, vi } from 'vitest';
import { succeed } from '../../../core/model';
import { createClipChanges } from '../../../entrypoints/library/changes/clip-changes';
import {
  type BatchOptions,
  type ClipsChange,
  type Library,
  nothingChanged,
} from '../../../storage';
import { createFakeLibrary } from '../../storage/fake-library';
import { settle } from '../queried-library';

function makeChange(ids: readonly string[], change: Partial<ClipsChange> = {}): ClipsChange {
  return { ...nothingChanged, clips: ids.map((id) => ({ id })), ...change };
}

function createChanges(calls: Partial<Library> = {}) {
  const mocks = {
    changeClips: vi.fn(async (clips: readonly (string | number)[]) =>
      succeed(makeChange(clips.map(String))),
    ),
    undoChange: vi.fn(async (change: ClipsChange) => succeed(change)),
  };
  return { ...mocks, changes: createClipChanges(createFakeLibrary({ ...mocks, ...calls })) };
}

it('reports edits, and undoes the last one first', async () => {
  const { changes, undoChange } = createChanges();
  changes.edit([1, 2], { isArchived: true });
  changes.edit([3], { isFavourite: true });
  await settle();
  expect(changes.toast.value?.text).toBe('1 clip added to favourites.');
  changes.undo();
  changes.undo();
  changes.undo();
  await settle();
  expect(undoChange.mock.calls.map(([{ clips }]) => clips.map(({ id }) => id))).toEqual([
    ['3'],
    ['1', '2'],
  ]);
  expect(changes.toast.value?.text).toBe('Nothing to undo.');
});

it('reports and records nothing if no clip was changed', async () => {
  const { changes, undoChange } = createChanges({
    changeClips: async () => succeed(nothingChanged),
  });
  changes.edit([1], { isRead: true });
  await settle();
  expect(changes.toast.value).toBeNull();
  changes.undo();
  await settle();
  expect(undoChange).not.toHaveBeenCalled();
});

it('makes edits one after another in the requested order', async () => {
  const started: string[] = [];
  let finish: () => void = () => {};
  const { changes } = createChanges({
    changeClips: (clips) => {
      started.push(String(clips[0]));
      return new Promise((resolve) => {
        finish = () => resolve(succeed(makeChange(clips.map(String))));
      });
    },
  });
  changes.edit([1], { isRead: true });
  changes.edit([2], { isRead: true });
  await settle();
  expect(started).toEqual(['1']);
  finish();
  await settle();
  expect(started).toEqual(['1', '2']);
});

it('shows the progress of a bulk edit, cancels it, and reports how many clips were changed', async () => {
  let options: BatchOptions | undefined;
  let finish: () => void = () => {};
  const { changes, undoChange } = createChanges({
    changeClips: (_clips, _change, _now, batchOptions) => {
      options = batchOptions;
      return new Promise((resolve) => {
        finish = () => resolve(succeed(makeChange(['1'], { rest: ['2', '3'] })));
      });
    },
  });
  changes.edit([1, 2, 3], { isArchived: true });
  await settle();
  options?.onProgress?.(1, 3);
  expect(changes.work.value).toEqual({ done: 1, total: 3 });
  changes.cancel();
  expect(options?.signal?.aborted).toBe(true);
  finish();
  await settle();
  expect(changes.work.value).toBeNull();
  expect(changes.toast.value?.text).toBe('Stopped after 1 of 3 clips.');
  changes.toast.value?.onUndo?.();
  await settle();
  expect(undoChange).toHaveBeenCalledOnce();
});

it('shows the failure of an edit, and retries it', async () => {
  const failed = { ok: false, failure: { code: 'disk-full', detail: null } } as const;
  const changeClips = vi.fn<Library['changeClips']>();
  changeClips.mockResolvedValueOnce(failed).mockResolvedValue(succeed(makeChange(['1'])));
  const { changes } = createChanges({ changeClips });
  changes.edit([1], { isArchived: true });
  await settle();
  expect(changes.failure.value?.code).toBe('disk-full');
  changes.retry();
  await settle();
  expect(changes.failure.value).toBeNull();
  expect(changes.toast.value?.text).toBe('1 clip archived.');
});

it('shows the progress of emptying the bin, cancels it, and reports how many clips were deleted', async () => {
  let finish: () => void = () => {};
  const { changes } = createChanges({
    emptyBin: (_now, { signal, onProgress }: BatchOptions = {}) =>
      new Promise((resolve) => {
        onProgress?.(20, 50);
        finish = () => resolve(succeed(signal?.aborted ? 20 : 50));
      }),
  });
  changes.purge('all', 50);
  await settle();
  expect(changes.work.value).toEqual({ done: 20, total: 50 });
  changes.cancel();
  finish();
  await settle();
  expect(changes.work.value).toBeNull();
  expect(changes.toast.value?.text).toBe('Stopped after 20 of 50 clips.');
  expect(changes.toast.value?.onUndo).toBeUndefined();
  changes.purge('all', 30);
  await settle();
  finish();
  await settle();
  expect(changes.toast.value?.text).toBe('The bin is empty.');
});

it('purges clips without offering undo', async () => {
  const purgeClips = vi.fn(async (clips: readonly unknown[]) => succeed(clips.length));
  const { changes } = createChanges({ purgeClips });
  changes.purge([4, 7], 2);
  await settle();
  expect(purgeClips.mock.calls[0]?.[0]).toEqual([4, 7]);
  expect(changes.toast.value).toMatchObject({ text: '2 clips deleted for good.' });
  expect(changes.toast.value?.onUndo).toBeUndefined();
});

it('reports only the number of clips that were changed', async () => {
  const { changes } = createChanges({ changeClips: async () => succeed(makeChange(['2'])) });
  changes.edit([1, 2, 3], { isArchived: true });
  await settle();
  expect(changes.toast.value?.text).toBe('1 clip archived.');
});

it('undoes the change that a toast reports, even after later changes', async () => {
  const { changes, undoChange } = createChanges();
  changes.edit([1], { isArchived: true });
  await settle();
  const undoFirst = changes.toast.value?.onUndo;
  changes.edit([2], { isArchived: true });
  await settle();
  undoFirst?.();
  undoFirst?.();
  await settle();
  changes.undo();
  await settle();
  expect(undoChange.mock.calls.map(([{ clips }]) => clips[0]?.id)).toEqual(['1', '2']);
});

it('retries a failed undo', async () => {
  const failure = { code: 'disk-full', detail: null } as const;
  const undoChange = vi.fn<Library['undoChange']>();
  undoChange
    .mockResolvedValueOnce({ ok: false, failure })
    .mockResolvedValueOnce(succeed(makeChange(['1'], { rest: ['2'], failure })))
    .mockResolvedValueOnce(succeed(makeChange(['1'], { rest: ['2'] })))
    .mockImplementation(async (change) => succeed(change));
  const { changes } = createChanges({ undoChange });
  changes.edit([1, 2], { isArchived: true });
  await settle();
  for (const text of ['2 clips archived.', '2 clips archived.']) {
    changes.undo();
    await settle();
    expect(changes.failure.value).toEqual(failure);
    expect(changes.toast.value?.text).toBe(text);
  }
  changes.retry();
  await settle();
  expect(changes.toast.value?.text).toBe('Stopped. Undo again to undo the rest.');
  changes.undo();
  await settle();
  expect(changes.toast.value?.text).toBe('Undone.');
  changes.undo();
  await settle();
  expect(changes.toast.value?.text).toBe('Nothing to undo.');
  expect(new Set(undoChange.mock.calls.map(([{ clips }]) => clips.length))).toEqual(new Set([2]));
});

it('retries the failed change and no later changes', async () => {
  const failed = { ok: false, failure: { code: 'disk-full', detail: null } } as const;
  const requested: string[] = [];
  const { changes } = createChanges({
    changeClips: async (clips) => {
      requested.push(clips.join());
      return requested.length === 1 ? failed : succeed(makeChange(clips.map(String)));
    },
  });
  changes.edit([1], { isArchived: true });
  changes.edit([2], { isArchived: true });
  await settle();
  changes.retry();
  await settle();
  expect(requested).toEqual(['1', '2', '1']);
});

it('undoes the accompanying change with the change of clips', async () => {
  const { changes } = createChanges();
  const steps: string[] = [];
  const makeAccompanyingChange = () => {
    steps.push('done');
    return () => steps.push('undone');
  };
  changes.run(
    async () => succeed(makeChange(['1'])),
    () => 'Renamed.',
    makeAccompanyingChange,
  );
  changes.run(
    async () => succeed(nothingChanged),
    () => 'Nothing.',
    makeAccompanyingChange,
  );
  await settle();
  expect(steps).toEqual(['done']);
  changes.undo();
  await settle();
  expect(steps).toEqual(['done', 'undone']);
});

it('moves created clips to the bin in several attempts, and restores them together', async () => {
  const failure = { code: 'disk-full', detail: null } as const;
  const changeClips = vi.fn<Library['changeClips']>();
  changeClips
    .mockResolvedValueOnce(succeed(makeChange(['1'], { rest: ['2', '3'] })))
    .mockResolvedValueOnce(succeed(makeChange(['2'], { rest: ['3'], failure })))
    .mockResolvedValueOnce(succeed(makeChange(['3'])));
  const { changes, undoChange } = createChanges({ changeClips });
  changes.recordCreated('Imported.', ['1', '2', '3'], (moved) => `${moved} moved.`);
  expect(changes.toast.value?.text).toBe('Imported.');
  changes.undo();
  await settle();
  expect(changes.toast.value?.text).toBe('Stopped. Undo again to undo the rest.');
  changes.undo();
  await settle();
  expect(changes.failure.value).toEqual(failure);
  changes.retry();
  await settle();
  expect(changes.toast.value?.text).toBe('3 moved.');
  expect(changeClips.mock.calls.map(([which, change]) => [which, change])).toEqual([
    [['1', '2', '3'], { isDeleted: true }],
    [['2', '3'], { isDeleted: true }],
    [['3'], { isDeleted: true }],
  ]);
  changes.toast.value?.onUndo?.();
  await settle();
  expect(undoChange.mock.calls.map(([{ clips }]) => clips.map(({ id }) => id))).toEqual([
    ['1', '2', '3'],
  ]);
  expect(changes.toast.value?.text).toBe('Imported.');
  changeClips.mockResolvedValueOnce(succeed(makeChange(['1', '2', '3'])));
  changes.undo();
  await settle();
  expect(changeClips).toHaveBeenLastCalledWith(
    ['1', '2', '3'],
    { isDeleted: true },
    expect.anything(),
    expect.anything(),
  );
  expect(changes.toast.value?.text).toBe('3 moved.');
});

it('redoes what was undone elsewhere, and undoes it again', async () => {
  const changeClips = vi.fn<Library['changeClips']>();
  changeClips.mockResolvedValue(succeed(makeChange(['1', '2'])));
  const { changes } = createChanges({ changeClips });
  changes.recordUndone(['1', '2']);
  expect(changes.toast.value).toBeNull();
  changes.redo();
  await settle();
  expect(changes.toast.value?.text).toBe('2 clips restored.');
  changes.undo();
  await settle();
  expect(changes.toast.value?.text).toBe('2 clips moved to the bin.');
  expect(changeClips.mock.calls.map(([which, change]) => [which, change])).toEqual([
    [['1', '2'], { isDeleted: false }],
    [['1', '2'], { isDeleted: true }],
  ]);
});

it('redoes what was undone, from its message or in reverse order, until something else is done', async () => {
  const { changes, undoChange, changeClips } = createChanges();
  changes.edit([1], { isArchived: true });
  changes.edit([2], { isFavourite: true });
  await settle();
  changes.undo();
  changes.undo();
  await settle();
  expect(changes.toast.value).toMatchObject({ text: 'Undone.', undoLabel: 'Redo' });
  changes.toast.value?.onUndo?.();
  await settle();
  expect(changes.toast.value?.text).toBe('1 clip archived.');
  changes.redo();
  await settle();
  expect(changes.toast.value?.text).toBe('1 clip added to favourites.');
  changes.redo();
  await settle();
  expect(changes.toast.value?.text).toBe('Nothing to redo.');
  const steps = undoChange.mock.calls.map(([{ clips }]) => clips.map(({ id }) => id));
  expect(steps).toEqual([['2'], ['1'], ['1'], ['2']]);
  expect(changeClips).toHaveBeenCalledTimes(2);
  changes.undo();
  changes.edit([3], { isRead: true });
  changes.redo();
  await settle();
  expect(changes.toast.value?.text).toBe('Nothing to redo.');
});

it('redoes all that an interrupted undo has changed', async () => {
  const { changes, undoChange } = createChanges();
  changes.edit([1, 2], { isArchived: true });
  await settle();
  undoChange.mockResolvedValueOnce(succeed(makeChange(['1'], { rest: ['2'] })));
  undoChange.mockResolvedValueOnce(succeed(makeChange(['2'])));
  changes.undo();
  changes.undo();
  changes.redo();
  await settle();
  expect(undoChange.mock.lastCall?.[0].clips).toEqual([{ id: '1' }, { id: '2' }]);
});

it('says so if none of the created clips is left, and records nothing', async () => {
  const { changes } = createChanges({ changeClips: async () => succeed(nothingChanged) });
  const undo = changes.recordCreated('Imported.', ['1'], (moved) => `${moved} moved.`);
  undo();
  await settle();
  expect(changes.toast.value).toMatchObject({ text: '0 moved.' });
  expect(changes.toast.value?.onUndo).toBeUndefined();
  changes.undo();
  await settle();
  expect(changes.toast.value?.text).toBe('Nothing to undo.');
});

it('retries all failed changes, in their order, also after another one succeeded', async () => {
  const failed = { ok: false, failure: { code: 'disk-full', detail: null } } as const;
  const changeClips = vi.fn<Library['changeClips']>(async (clips) =>
    succeed(makeChange(clips.map(String))),
  );
  changeClips.mockResolvedValueOnce(failed).mockResolvedValueOnce(failed);
  const { changes } = createChanges({ changeClips });
  changes.edit([1], { isArchived: true });
  changes.edit([2], { isDeleted: true });
  changes.edit([3], { isRead: true });
  await settle();
  expect(changes.failure.value?.code).toBe('disk-full');
  changes.retry();
  await settle();
  expect(changeClips.mock.calls.map(([which]) => which)).toEqual([[1], [2], [3], [1], [2]]);
  expect(changes.failure.value).toBeNull();
});

it('does not mention a refused change after the next one', async () => {
  const { changes, changeClips } = createChanges();
  changeClips.mockResolvedValueOnce({
    ok: false,
    failure: { code: 'not-found', detail: null },
  } as never);
  changes.edit([1], { isArchived: true });
  await settle();
  expect(changes.failure.value?.code).toBe('not-found');
  changes.edit([2], { isArchived: true });
  await settle();
  expect(changes.failure.value).toBeNull();
});
