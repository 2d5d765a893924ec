import type { Scheduler } from '../../core/anchor';

/** Milliseconds of work between two turns of the page: half a frame. */
const sliceMs = 8;

/**
 * Work in slices beside a page, with a watch that runs only while we work. A
 * page that nobody sees is not disturbed, and its timers come once a second, so
 * that there it is done in one go.
 */
export function createSlices(view: Window & typeof globalThis): Scheduler & { workedMs(): number } {
  const now = () => view.performance.now();
  let began = now();
  let worked = 0;
  const isSeen = view.document.visibilityState !== 'hidden';
  return {
    now,
    budgetMs: isSeen ? sliceMs : Number.POSITIVE_INFINITY,
    async pause() {
      worked += now() - began;
      if (isSeen) await new Promise((resolve) => view.setTimeout(resolve, 0));
      began = now();
    },
    workedMs() {
      const at = now();
      worked += at - began;
      began = at;
      return worked;
    },
  };
}
