import { expect, it, vi } from 'vitest';
import { succeed } from '../../../core/model';
import { createClipChanges } from '../../../entrypoints/library/changes/clip-changes';
import {
  type BatchOptions,
  type ClipsChange,
  type Library,
  nothingChanged,
} from '../../../storage';
import { fakeLibrary } from '../../storage/fake-library';
import { settled } from '../queried-library';

function changeOf(ids: readonly string[], more: Partial<ClipsChange> = {}): ClipsChange {
  return { ...nothingChanged, clips: ids.map((id) => ({ id })), ...more };
}

function stage(more: Partial<Library> = {}) {
  const calls = {
    changeClips: vi.fn(async (which: readonly (string | number)[]) =>
      succeed(changeOf(which.map(String))),
    ),
    undoChange: vi.fn(async (change: ClipsChange) => succeed(change)),
  };
  return { ...calls, changes: createClipChanges(fakeLibrary({ ...calls, ...more })) };
}

it('reports changes, and undoes the last one first', async () => {
  const { changes, undoChange } = stage();
  changes.edit([1, 2], { isArchived: true });
  changes.edit([3], { isFavourite: true });
  await settled();
  expect(changes.toast.value?.text).toBe('1 clip added to favourites.');
  changes.undo();
  changes.undo();
  changes.undo();
  await settled();
  expect(undoChange.mock.calls.map(([{ clips }]) => clips.map(({ id }) => id))).toEqual([
    ['3'],
    ['1', '2'],
  ]);
  expect(changes.toast.value?.text).toBe('Nothing to undo.');
});

it('reports and records nothing if nothing was changed', async () => {
  const { changes, undoChange } = stage({ changeClips: async () => succeed(nothingChanged) });
  changes.edit([1], { isRead: true });
  await settled();
  expect(changes.toast.value).toBeNull();
  changes.undo();
  await settled();
  expect(undoChange).not.toHaveBeenCalled();
});

it('makes changes one after another, in the order requested', async () => {
  const begun: string[] = [];
  let finish: () => void = () => {};
  const { changes } = stage({
    changeClips: (which) => {
      begun.push(String(which[0]));
      return new Promise((resolve) => {
        finish = () => resolve(succeed(changeOf(which.map(String))));
      });
    },
  });
  changes.edit([1], { isRead: true });
  changes.edit([2], { isRead: true });
  await settled();
  expect(begun).toEqual(['1']);
  finish();
  await settled();
  expect(begun).toEqual(['1', '2']);
});

it('shows progress, can be cancelled, and reports how much was done', async () => {
  let options: BatchOptions | undefined;
  let finish: () => void = () => {};
  const { changes, undoChange } = stage({
    changeClips: (_which, _change, _now, given) => {
      options = given;
      return new Promise((resolve) => {
        finish = () => resolve(succeed(changeOf(['1'], { rest: ['2', '3'] })));
      });
    },
  });
  changes.edit([1, 2, 3], { isArchived: true });
  await settled();
  options?.onProgress?.(1, 3);
  expect(changes.work.value).toEqual({ done: 1, total: 3 });
  changes.cancel();
  expect(options?.signal?.aborted).toBe(true);
  finish();
  await settled();
  expect(changes.work.value).toBeNull();
  expect(changes.toast.value?.text).toBe('Stopped after 1 of 3 clips.');
  changes.toast.value?.onUndo?.();
  await settled();
  expect(undoChange).toHaveBeenCalledOnce();
});

it('shows the failure, and retries', async () => {
  const failed = { ok: false, failure: { code: 'disk-full', detail: null } } as const;
  const changeClips = vi.fn<Library['changeClips']>();
  changeClips.mockResolvedValueOnce(failed).mockResolvedValue(succeed(changeOf(['1'])));
  const { changes } = stage({ changeClips });
  changes.edit([1], { isArchived: true });
  await settled();
  expect(changes.failure.value?.code).toBe('disk-full');
  changes.retry();
  await settled();
  expect(changes.failure.value).toBeNull();
  expect(changes.toast.value?.text).toBe('1 clip archived.');
});

it('empties the bin with progress, and reports how much was done when cancelled', async () => {
  let go: () => void = () => {};
  const { changes } = stage({
    emptyBin: (_now, { signal, onProgress }: BatchOptions = {}) =>
      new Promise((resolve) => {
        onProgress?.(20, 50);
        go = () => resolve(succeed(signal?.aborted ? 20 : 50));
      }),
  });
  changes.purge('all', 50);
  await settled();
  expect(changes.work.value).toEqual({ done: 20, total: 50 });
  changes.cancel();
  go();
  await settled();
  expect(changes.work.value).toBeNull();
  expect(changes.toast.value?.text).toBe('Stopped after 20 of 50 clips.');
  expect(changes.toast.value?.onUndo).toBeUndefined();
  changes.purge('all', 30);
  await settled();
  go();
  await settled();
  expect(changes.toast.value?.text).toBe('The bin is empty.');
});

it('purges clips without offering undo', async () => {
  const purgeClips = vi.fn(async (which: readonly unknown[]) => succeed(which.length));
  const { changes } = stage({ purgeClips });
  changes.purge([4, 7], 2);
  await settled();
  expect(purgeClips.mock.calls[0]?.[0]).toEqual([4, 7]);
  expect(changes.toast.value).toMatchObject({ text: '2 clips deleted for good.' });
  expect(changes.toast.value?.onUndo).toBeUndefined();
});

it('counts only clips that were changed', async () => {
  const { changes } = stage({ changeClips: async () => succeed(changeOf(['2'])) });
  changes.edit([1, 2, 3], { isArchived: true });
  await settled();
  expect(changes.toast.value?.text).toBe('1 clip archived.');
});

it('undoes the change that a toast is about, whatever came after', async () => {
  const { changes, undoChange } = stage();
  changes.edit([1], { isArchived: true });
  await settled();
  const undoFirst = changes.toast.value?.onUndo;
  changes.edit([2], { isArchived: true });
  await settled();
  undoFirst?.();
  undoFirst?.();
  await settled();
  changes.undo();
  await settled();
  expect(undoChange.mock.calls.map(([{ clips }]) => clips[0]?.id)).toEqual(['1', '2']);
});

it('can retry a failed undo', async () => {
  const failure = { code: 'disk-full', detail: null } as const;
  const undoChange = vi.fn<Library['undoChange']>();
  undoChange
    .mockResolvedValueOnce({ ok: false, failure })
    .mockResolvedValueOnce(succeed(changeOf(['1'], { rest: ['2'], failure })))
    .mockResolvedValueOnce(succeed(changeOf(['1'], { rest: ['2'] })))
    .mockImplementation(async (change) => succeed(change));
  const { changes } = stage({ undoChange });
  changes.edit([1, 2], { isArchived: true });
  await settled();
  for (const words of ['2 clips archived.', '2 clips archived.']) {
    changes.undo();
    await settled();
    expect(changes.failure.value).toEqual(failure);
    expect(changes.toast.value?.text).toBe(words);
  }
  changes.retry();
  await settled();
  expect(changes.toast.value?.text).toBe('Stopped. Undo again to undo the rest.');
  changes.undo();
  await settled();
  expect(changes.toast.value?.text).toBe('Undone.');
  changes.undo();
  await settled();
  expect(changes.toast.value?.text).toBe('Nothing to undo.');
  expect(new Set(undoChange.mock.calls.map(([{ clips }]) => clips.length))).toEqual(new Set([2]));
});

it('retries the failed change, not later ones', async () => {
  const failed = { ok: false, failure: { code: 'disk-full', detail: null } } as const;
  const asked: string[] = [];
  const { changes } = stage({
    changeClips: async (which) => {
      asked.push(which.join());
      return asked.length === 1 ? failed : succeed(changeOf(which.map(String)));
    },
  });
  changes.edit([1], { isArchived: true });
  changes.edit([2], { isArchived: true });
  await settled();
  changes.retry();
  await settled();
  expect(asked).toEqual(['1', '2', '1']);
});

it('undoes the accompanying change as well', async () => {
  const { changes } = stage();
  const steps: string[] = [];
  const beside = () => {
    steps.push('done');
    return () => steps.push('undone');
  };
  changes.run(
    async () => succeed(changeOf(['1'])),
    () => 'Renamed.',
    beside,
  );
  changes.run(
    async () => succeed(nothingChanged),
    () => 'Nothing.',
    beside,
  );
  await settled();
  expect(steps).toEqual(['done']);
  changes.undo();
  await settled();
  expect(steps).toEqual(['done', 'undone']);
});
