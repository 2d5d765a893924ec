/*
 * Runs in the library page before its own scripts. Records when the first rows with
 * text are painted, and how long frames take while the list is scrolled.
 */

/** Milliseconds from the start of the navigation. Null until it has happened. */
export const firstRows: {
  /** Rows with text are in the document. */
  rowsInDocumentMs: number | null;
  /** Rows with text are painted. */
  rowsPaintedMs: number | null;
} = { rowsInDocumentMs: null, rowsPaintedMs: null };

/** Times of frames, in milliseconds. */
export interface RecordedFrames {
  /** From one frame to the next. */
  readonly gaps: number[];
  /** Work for a frame: from its first scroll event until it is laid out and painted. */
  readonly work: number[];
  /** Tasks of 50 ms and more. */
  readonly longTasks: number[];
  /** Number of frames in which a visible row had no text yet. */
  blank: number;
}

declare const scheduler: {
  postTask(task: () => void, options: { readonly priority: string }): Promise<void>;
};
const urgent = { priority: 'user-blocking' };

const headlineSelector = '.clip-row__headline';

new PerformanceObserver((list) => {
  const [first] = list.getEntries();
  if (first) firstRows.rowsPaintedMs ??= first.startTime;
}).observe({ type: 'element' });

// Element timing only reports elements that have the attribute before their first paint.
const rowObserver = new MutationObserver(() => {
  const headlines = document.querySelectorAll(headlineSelector);
  if (headlines.length === 0) return;
  rowObserver.disconnect();
  firstRows.rowsInDocumentMs = performance.now();
  for (const headline of headlines) headline.setAttribute('elementtiming', 'row');
});
rowObserver.observe(document, { childList: true, subtree: true });

let isRecording = false;
/** Time of the first scroll event for the current frame. */
let scrolledAt: number | null = null;
// Runs before the page's own listeners, which render before the frame is laid out.
document.addEventListener(
  'scroll',
  () => {
    scrolledAt ??= performance.now();
  },
  { capture: true },
);
let frames: RecordedFrames = { gaps: [], work: [], longTasks: [], blank: 0 };

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) frames.longTasks.push(duration);
}).observe({ type: 'longtask' });

/** Starts recording frames. */
export function startRecording(): void {
  frames = { gaps: [], work: [], longTasks: [], blank: 0 };
  isRecording = true;
  let last: number | null = null;
  const record = (now: number) => {
    if (!isRecording) return;
    if (last !== null) frames.gaps.push(now - last);
    last = now;
    const start = scrolledAt ?? performance.now();
    scrolledAt = null;
    // The task runs after the current frame has been laid out and painted.
    void scheduler.postTask(() => frames.work.push(performance.now() - start), urgent);
    if (document.querySelector('.clip-row.is-coming') !== null) frames.blank += 1;
    requestAnimationFrame(record);
  };
  requestAnimationFrame(record);
}

/** Stops recording and returns the frames. */
export function stopRecording(): RecordedFrames {
  isRecording = false;
  return frames;
}
