import { type Result, succeed } from '../../core/model';
import type { FindOrder, FoundClips, Library } from '../../storage';
import { fakeLibrary } from '../storage/fake-library';

/** A query that waits for its answer. */
export interface PendingQuery {
  readonly query: string;
  readonly order: FindOrder;
  readonly enough: number | undefined;
  answer(numbers: readonly number[], more?: Partial<FoundClips>): Promise<void>;
  fail(): Promise<void>;
}

/** A library whose queries are answered by the test, and that can notify of changes. */
export function createQueriedLibrary(more: Partial<Library> = {}) {
  const open: PendingQuery[] = [];
  const watchers = new Set<() => void>();
  const library: Library = fakeLibrary({
    find: (query: string, order: FindOrder, enough?: number) =>
      new Promise<Result<FoundClips>>((resolve) => {
        open.push({
          ...{ query, order, enough },
          async answer(numbers, rest) {
            const whole = { isWhole: true, indexing: null, problems: [] };
            resolve(succeed({ numbers: Uint32Array.from(numbers), ...whole, ...rest }));
            await settled();
          },
          async fail() {
            resolve({ ok: false, failure: { code: 'library-unavailable', detail: null } });
            await settled();
          },
        });
      }),
    ...more,
    watch: ((query, onAnswer, signal) => {
      const notify = async () => {
        const answer = await query(library);
        if (!signal.aborted) onAnswer(answer);
      };
      watchers.add(notify);
      signal.addEventListener('abort', () => watchers.delete(notify));
      void notify();
    }) as Library['watch'],
  });
  return {
    library,
    open,
    async change() {
      for (const notify of watchers) notify();
      await settled();
    },
  };
}

/** Resolves when everything that follows from the answers so far is done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A clock that the test advances. */
export function handClock() {
  const timers = new Map<number, () => void>();
  let last = 0;
  return {
    setTimeout: ((run: () => void) => {
      last += 1;
      timers.set(last, run);
      return last;
    }) as Window['setTimeout'],
    clearTimeout: ((id: number) => void timers.delete(id)) as Window['clearTimeout'],
    get waiting() {
      return timers.size;
    },
    async ring() {
      const due = [...timers.values()];
      timers.clear();
      for (const run of due) run();
      await settled();
    },
  };
}
