/*
 * Runs in the library page before its own scripts: sees when the first rows
 * with words are painted, and how long frames take while the list is scrolled.
 */

/** Times from the start of the navigation, in milliseconds; null until it has come to that. */
export const seen: {
  /** Rows with words are in the document. */
  rowsThereMs: number | null;
  /** They are on the screen. */
  rowsPaintedMs: number | null;
} = { rowsThereMs: null, rowsPaintedMs: null };

/** What was seen of frames, in milliseconds. */
export interface WatchedFrames {
  /** From one frame to the next. */
  readonly gaps: number[];
  /** What the page had to do for a frame: from its first scroll event until it is laid out and painted. */
  readonly work: number[];
  /** Tasks of 50 ms and more. */
  readonly longTasks: number[];
  /** Frames in which a row in sight had no words yet. */
  blank: number;
}

declare const scheduler: {
  postTask(task: () => void, options: { readonly priority: string }): Promise<void>;
};
const urgent = { priority: 'user-blocking' };

const wanted = '.clip-row__headline';

new PerformanceObserver((list) => {
  const [first] = list.getEntries();
  if (first) seen.rowsPaintedMs ??= first.startTime;
}).observe({ type: 'element' });

// Only what has its name before it is first painted is told of.
const watching = new MutationObserver(() => {
  const headlines = document.querySelectorAll(wanted);
  if (headlines.length === 0) return;
  watching.disconnect();
  seen.rowsThereMs = performance.now();
  for (const headline of headlines) headline.setAttribute('elementtiming', 'row');
});
watching.observe(document, { childList: true, subtree: true });

let isWatching = false;
/** When the page was first told, for the frame that is made, that it has been scrolled. */
let scrolledAt: number | null = null;
// Before the page's own listeners; they draw anew before the frame is laid out.
document.addEventListener(
  'scroll',
  () => {
    scrolledAt ??= performance.now();
  },
  { capture: true },
);
let frames: WatchedFrames = { gaps: [], work: [], longTasks: [], blank: 0 };

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) frames.longTasks.push(duration);
}).observe({ type: 'longtask' });

/** Begins to watch frames. */
export function beginFrames(): void {
  frames = { gaps: [], work: [], longTasks: [], blank: 0 };
  isWatching = true;
  let last: number | null = null;
  const look = (now: number) => {
    if (!isWatching) return;
    if (last !== null) frames.gaps.push(now - last);
    last = now;
    const begun = scrolledAt ?? performance.now();
    scrolledAt = null;
    // A task comes after the frame in which it was asked for has been laid out and painted.
    void scheduler.postTask(() => frames.work.push(performance.now() - begun), urgent);
    if (document.querySelector('.clip-row.is-coming') !== null) frames.blank += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Ends it and gives what was seen. */
export function endFrames(): WatchedFrames {
  isWatching = false;
  return frames;
}
