import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClipsWork } from '../../../components/library/clips-edit';
import { type Failure, isRetryable } from '../../../core/model';
import type { BatchOptions } from '../../../storage';

/** Runs changes one after another, with progress, cancelling and retrying. */
export interface ChangeQueue {
  /** Progress of a long change; null while none is running. */
  readonly work: ReadonlySignal<ClipsWork | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Runs a task after those added before. The task resolves with its failure, or null. */
  add(task: () => Promise<Failure | null>): void;
  /** Options for the running task: its abort signal, and where it reports progress. */
  slicing(): BatchOptions;
  isCancelled(): boolean;
  cancel(): void;
  /** Adds the failed tasks again, in their order. */
  retry(): void;
}

export function createChangeQueue(): ChangeQueue {
  const work = signal<ClipsWork | null>(null);
  const failure = signal<Failure | null>(null);
  let running = new AbortController();
  let lastTask: Promise<unknown> = Promise.resolve();
  let failed: { readonly task: () => Promise<Failure | null>; readonly failure: Failure }[] = [];

  const showFailure = () => {
    failure.value = failed.at(-1)?.failure ?? null;
  };
  const add: ChangeQueue['add'] = (task) => {
    lastTask = lastTask.then(async () => {
      running = new AbortController();
      // Forgets changes that were refused. The others stay until they are tried again.
      failed = failed.filter((one) => isRetryable(one.failure.code) && one.task !== task);
      showFailure();
      const failedNow = await task();
      work.value = null;
      if (failedNow !== null) failed.push({ task, failure: failedNow });
      showFailure();
    });
  };

  return {
    work,
    failure,
    add,
    slicing: () => ({
      signal: running.signal,
      onProgress(done, total) {
        // A change that needs only one batch shows no progress bar.
        work.value = done < total ? { done, total } : null;
      },
    }),
    isCancelled: () => running.signal.aborted,
    cancel: () => running.abort(),
    retry() {
      const again = failed;
      failed = [];
      showFailure();
      for (const { task } of again) add(task);
    },
  };
}
