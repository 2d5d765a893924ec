import { expect, it, vi } from 'vitest';
import { deferLibrary, overrideLibrary } from '../../client/library/defer-library';
import { fail, succeed } from '../../core/model';
import type { Library } from '../../storage';
import { settle } from '../entrypoints/queried-library';
import { createFakeLibrary } from '../storage/fake-library';

function createDeferredLibrary() {
  let open: (library: Library) => void = () => {};
  const library = deferLibrary(
    new Promise((resolve) => {
      open = resolve;
    }),
  );
  return { library, open: (calls: Partial<Library>) => open(createFakeLibrary(calls)) };
}

it('makes calls in order after the library is open', async () => {
  const { library, open } = createDeferredLibrary();
  const requested: number[] = [];
  const first = library.getClips([1]);
  const second = library.getClips([2]);
  open({
    getClips: async (numbers) => {
      requested.push(...numbers);
      return succeed([]);
    },
  });
  expect(await Promise.all([first, second])).toEqual([succeed([]), succeed([])]);
  expect(requested).toEqual([1, 2]);
});

it('passes on the signal of a watch that started before the library is open', async () => {
  const { library, open } = createDeferredLibrary();
  const watch = vi.fn();
  const lifetime = new AbortController();
  const [query, onAnswer] = [vi.fn(), vi.fn()];
  library.watch(query, onAnswer, lifetime.signal);
  open({ watch });
  await settle();
  expect(watch).toHaveBeenCalledExactlyOnceWith(query, onAnswer, lifetime.signal);
});

it('iterates over the requested whole clips after the library is open', async () => {
  const { library, open } = createDeferredLibrary();
  open({
    async *eachWholeClip(which) {
      for (const clip of which ?? ['one', 'two']) yield succeed({ clip } as never);
    },
  });
  const found: unknown[] = [];
  for await (const whole of library.eachWholeClip()) found.push(whole.ok && whole.value.clip);
  for await (const whole of library.eachWholeClip(['three'])) {
    found.push(whole.ok && whole.value.clip);
  }
  expect(found).toEqual(['one', 'two', 'three']);
});

it('keeps its other methods when some are replaced', async () => {
  const { library, open } = createDeferredLibrary();
  const changed = overrideLibrary(library, { deleteClip: async () => fail('not-found') });
  open({ getClips: async () => succeed([]) });
  expect(await changed.deleteClip('a', '2026-11-09T10:00:00Z')).toEqual(fail('not-found'));
  expect(await changed.getClips([1])).toEqual(succeed([]));
});
