import { expect, it, vi } from 'vitest';
import { succeed } from '../../core/model';
import { createClipChanges } from '../../entrypoints/library/clip-changes';
import type { ClipsChange, Library, Slicing } from '../../storage';
import { settled } from './asked-library';

const nothing: ClipsChange = { clips: [], annotations: [], tags: [], rest: [], failure: null };

function changeOf(ids: readonly string[], more: Partial<ClipsChange> = {}): ClipsChange {
  return { ...nothing, clips: ids.map((id) => ({ id })), ...more };
}

function stage(more: Partial<Library> = {}) {
  const calls = {
    changeClips: vi.fn(async (which: readonly (string | number)[]) =>
      succeed(changeOf(which.map(String))),
    ),
    undoChange: vi.fn(async (change: ClipsChange) => succeed(change)),
  };
  return { ...calls, changes: createClipChanges({ ...calls, ...more } as unknown as Library) };
}

it('tells what was done, and takes back the last change first', async () => {
  const { changes, undoChange } = stage();
  changes.edit([1, 2], { isArchived: true });
  changes.edit([3], { isFavourite: true });
  await settled();
  expect(changes.told.value?.words).toBe('1 clip added to favourites.');
  changes.undo();
  changes.undo();
  changes.undo();
  await settled();
  expect(undoChange.mock.calls.map(([{ clips }]) => clips.map(({ id }) => id))).toEqual([
    ['3'],
    ['1', '2'],
  ]);
  expect(changes.told.value?.words).toBe('Nothing to undo.');
});

it('tells nothing, and has nothing to take back, where nothing was changed', async () => {
  const { changes, undoChange } = stage({ changeClips: async () => succeed(nothing) });
  changes.edit([1], { isRead: true });
  await settled();
  expect(changes.told.value).toBeNull();
  changes.undo();
  await settled();
  expect(undoChange).not.toHaveBeenCalled();
});

it('makes changes one after another, in the order in which they were asked for', async () => {
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

it('shows how far a long change is, ends it when it is cancelled, and says how far it came', async () => {
  let slicing: Slicing | undefined;
  let finish: () => void = () => {};
  const { changes, undoChange } = stage({
    changeClips: (_which, _change, _now, given) => {
      slicing = given;
      return new Promise((resolve) => {
        finish = () => resolve(succeed(changeOf(['1'], { rest: ['2', '3'] })));
      });
    },
  });
  changes.edit([1, 2, 3], { isArchived: true });
  await settled();
  slicing?.onProgress?.(1, 3);
  expect(changes.work.value).toEqual({ done: 1, total: 3 });
  changes.cancel();
  expect(slicing?.signal?.aborted).toBe(true);
  finish();
  await settled();
  expect(changes.work.value).toBeNull();
  expect(changes.told.value?.words).toBe('Stopped after 1 of 3 clips.');
  changes.told.value?.onUndo?.();
  await settled();
  expect(undoChange).toHaveBeenCalledOnce();
});

it('says what went wrong, and does it again when asked', async () => {
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
  expect(changes.told.value?.words).toBe('1 clip archived.');
});

it('empties the bin with its progress, and says how far it came when it is cancelled', async () => {
  let go: () => void = () => {};
  const { changes } = stage({
    emptyBin: (_now, { signal, onProgress }: Slicing = {}) =>
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
  expect(changes.told.value?.words).toBe('Stopped after 20 of 50 clips.');
  expect(changes.told.value?.onUndo).toBeUndefined();
  changes.purge('all', 30);
  await settled();
  go();
  await settled();
  expect(changes.told.value?.words).toBe('The bin is empty.');
});

it('removes clips of the bin for good, and offers no undo of it', async () => {
  const purgeClips = vi.fn(async (which: readonly unknown[]) => succeed(which.length));
  const { changes } = stage({ purgeClips });
  changes.purge([4, 7], 2);
  await settled();
  expect(purgeClips.mock.calls[0]?.[0]).toEqual([4, 7]);
  expect(changes.told.value).toMatchObject({ words: '2 clips deleted for good.' });
  expect(changes.told.value?.onUndo).toBeUndefined();
});
