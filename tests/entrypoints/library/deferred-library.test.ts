import { expect, it, vi } from 'vitest';
import { succeed } from '../../../core/model';
import { deferLibrary } from '../../../entrypoints/library/deferred-library';
import type { Library } from '../../../storage';
import { fakeLibrary } from '../../storage/fake-library';
import { settled } from '../queried-library';

function stage() {
  let open: (library: Library) => void = () => {};
  const library = deferLibrary(
    new Promise((resolve) => {
      open = resolve;
    }),
  );
  return { library, open: (calls: Partial<Library>) => open(fakeLibrary(calls)) };
}

it('calls are made once the library is open, in order', async () => {
  const { library, open } = stage();
  const asked: number[] = [];
  const first = library.getClips([1]);
  const second = library.getClips([2]);
  open({
    getClips: async (numbers) => {
      asked.push(...numbers);
      return succeed([]);
    },
  });
  expect(await Promise.all([first, second])).toEqual([succeed([]), succeed([])]);
  expect(asked).toEqual([1, 2]);
});

it('a watch before the library is open keeps its signal', async () => {
  const { library, open } = stage();
  const watch = vi.fn();
  const life = new AbortController();
  const [query, onAnswer] = [vi.fn(), vi.fn()];
  library.watch(query, onAnswer, life.signal);
  open({ watch });
  await settled();
  expect(watch).toHaveBeenCalledExactlyOnceWith(query, onAnswer, life.signal);
});

it('iterates the requested whole clips of a library that is being opened', async () => {
  const { library, open } = stage();
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
