/** Work that can be paused at each `yield`, so the page can respond in between. */
export type Task<Value> = Generator<void, Value, void>;

/** When and how a task gives up the thread. */
export interface Scheduler {
  /** A clock in milliseconds, such as `performance.now`. */
  now(): number;
  /** Resolves once other tasks of the page have had a turn. */
  pause(): Promise<void>;
  /** Time budget of a batch in milliseconds; default 8, half a frame. */
  readonly budgetMs?: number;
}

const defaultBudgetMs = 8;

/** Runs a task to its end without pausing. */
export function runTask<Value>(task: Task<Value>): Value {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs a task in batches. The first one starts at once. Resolves to null if the signal
 * is aborted before the end.
 */
export async function runTaskInBatches<Value>(
  task: Task<Value>,
  { now, pause, budgetMs = defaultBudgetMs }: Scheduler,
  signal: AbortSignal,
): Promise<Value | null> {
  let batchStart = now();
  while (!signal.aborted) {
    const step = task.next();
    if (step.done) return step.value;
    if (now() - batchStart < budgetMs) continue;
    await pause();
    batchStart = now();
  }
  return null;
}
