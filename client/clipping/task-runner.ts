import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Result } from '../../core/model';

/** Runs tasks, shows that one is running, and retries the last one that failed. */
export interface TaskRunner {
  readonly isBusy: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  run<Value>(task: () => Promise<Result<Value>>, onDone?: (value: Value) => void): Promise<void>;
  /** Runs the last task again. */
  retry(): void;
  /** Shows a failure of something else, which `again` repeats, or clears it. */
  setFailure(failure: Failure | null, again?: () => void): void;
}

export function createTaskRunner(): TaskRunner {
  const isBusy = signal(false);
  const failure = signal<Failure | null>(null);
  let retry: () => void = () => {};

  const run: TaskRunner['run'] = async (task, onDone) => {
    retry = () => void run(task, onDone);
    failure.value = null;
    isBusy.value = true;
    const result = await task();
    isBusy.value = false;
    if (result.ok) onDone?.(result.value);
    else failure.value = result.failure;
  };

  return {
    isBusy,
    failure,
    run,
    retry: () => retry(),
    setFailure(next, again) {
      if (again) retry = again;
      failure.value = next;
    },
  };
}
