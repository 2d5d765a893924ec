import type { Scheduler } from '../../../../core/anchor';

/** Milliseconds of work before yielding to the page: half a frame at 60 Hz. */
const sliceMs = 8;

/**
 * Splits work into time slices and measures the time worked. On a hidden page it runs
 * in one go: there is nothing to disturb, and timers fire only once a second.
 */
export function createTimeSlices(
  view: Window & typeof globalThis,
): Scheduler & { workedMs(): number } {
  const now = () => view.performance.now();
  let startedAt = now();
  let worked = 0;
  const isVisible = view.document.visibilityState !== 'hidden';
  return {
    now,
    budgetMs: isVisible ? sliceMs : Number.POSITIVE_INFINITY,
    async pause() {
      worked += now() - startedAt;
      if (isVisible) await new Promise((resolve) => view.setTimeout(resolve, 0));
      startedAt = now();
    },
    workedMs() {
      const at = now();
      worked += at - startedAt;
      startedAt = at;
      return worked;
    },
  };
}
