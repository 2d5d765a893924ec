/** Maximum wait, in milliseconds. */
const maxMs = 200;

/** Resolves when the current DOM is painted, and at once on a hidden page. */
export function waitForPaint(
  view: Pick<Window, 'document' | 'requestAnimationFrame' | 'setTimeout'>,
): Promise<void> {
  if (view.document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    view.setTimeout(resolve, maxMs);
    // The frame after next: the current one is painted while its callbacks run.
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => view.setTimeout(resolve)));
  });
}
