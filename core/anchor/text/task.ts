/**
 * Work that can be laid down at any `yield` and taken up again, so that a page
 * gets its turn between two pieces of it.
 */
export type Work<Value> = Generator<void, Value, void>;

/** How work is cut into slices. */
export interface Slices {
  /** A clock in milliseconds, such as `performance.now`. */
  now(): number;
  /** Gives everybody else a turn. */
  pause(): Promise<void>;
  /** How long a slice may take, in milliseconds; default 8, half a frame. */
  readonly budgetMs?: number;
}

const usualBudgetMs = 8;

/** Does work at one go. */
export function finish<Value>(work: Work<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does work in slices, beginning at once; null when the signal was aborted before its end. */
export async function finishInSlices<Value>(
  work: Work<Value>,
  { now, pause, budgetMs = usualBudgetMs }: Slices,
  signal: AbortSignal,
): Promise<Value | null> {
  let began = now();
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() - began < budgetMs) continue;
    await pause();
    began = now();
  }
  return null;
}
