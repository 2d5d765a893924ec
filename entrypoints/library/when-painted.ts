/** How long a page may take to paint, in milliseconds: what waits for it goes on then. */
const maxMs = 200;

/** Resolves when what has been drawn is painted; soon, where nobody sees the page. */
export function whenPainted(
  view: Pick<Window, 'document' | 'requestAnimationFrame' | 'setTimeout'>,
): Promise<void> {
  if (view.document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    view.setTimeout(resolve, maxMs);
    // The next frame: what was drawn for this one is put on the screen beside us.
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => view.setTimeout(resolve)));
  });
}
