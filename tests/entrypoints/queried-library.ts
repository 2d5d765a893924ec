import { type FindOrder, type Result, succeed } from '../../core/model';
import type { FoundClips, Library } from '../../storage';
import { createFakeLibrary } from '../storage/fake-library';

/** A query that the test answers. */
export interface PendingQuery {
  readonly query: string;
  readonly order: FindOrder;
  readonly enough: number | undefined;
  answer(numbers: readonly number[], change?: Partial<FoundClips>): Promise<void>;
  fail(): Promise<void>;
}

/** Creates a library whose queries the test answers, and whose watchers `change` notifies. */
export function createQueriedLibrary(calls: Partial<Library> = {}) {
  const queries: PendingQuery[] = [];
  const watchers = new Set<() => void>();
  const library: Library = createFakeLibrary({
    find: (query: string, order: FindOrder, enough?: number) =>
      new Promise<Result<FoundClips>>((resolve) => {
        queries.push({
          ...{ query, order, enough },
          async answer(numbers, change) {
            const complete = { isWhole: true, indexing: null, problems: [] };
            resolve(succeed({ numbers: Uint32Array.from(numbers), ...complete, ...change }));
            await settle();
          },
          async fail() {
            resolve({ ok: false, failure: { code: 'library-unavailable', detail: null } });
            await settle();
          },
        });
      }),
    ...calls,
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
    queries,
    async change() {
      for (const notify of watchers) notify();
      await settle();
    },
  };
}

/** Resolves after all promise callbacks that are due, and those that they add. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** Creates timers that only run when the test calls `runTimers`. */
export function createManualClock() {
  const timers = new Map<number, () => void>();
  let lastId = 0;
  return {
    setTimeout: ((run: () => void) => {
      lastId += 1;
      timers.set(lastId, run);
      return lastId;
    }) as Window['setTimeout'],
    clearTimeout: ((id: number) => void timers.delete(id)) as Window['clearTimeout'],
    get pendingCount() {
      return timers.size;
    },
    async runTimers() {
      const due = [...timers.values()];
      timers.clear();
      for (const run of due) run();
      await settle();
    },
  };
}
