import { type SelectionCallbacks, watchSelection } from './watch-selection';

/** What the reader does beside the bar, and about to do in it. */
interface BarWatchCallbacks extends SelectionCallbacks {
  isOpen(): boolean;
  /** Escape while the focus is in the page. */
  onEscape(): void;
  /** Tab while the focus is in the page: the reader wants into the bar. */
  onEnter(): void;
  /** The pointer or the focus has come to the bar. */
  onReach(): void;
  /** The page was scrolled, or its window changed. */
  onMove(): void;
  /** The box that the bar is drawn in. */
  readonly stage: HTMLElement;
}

/** Watches a page for whatever concerns the bar, until aborted. */
export function watchBar(
  view: Window & typeof globalThis,
  callbacks: BarWatchCallbacks,
  signal: AbortSignal,
): void {
  watchSelection(view, callbacks, signal);
  // On the window, ahead of what most pages listen on.
  view.addEventListener(
    'keydown',
    (event) => {
      if (!callbacks.isOpen() || callbacks.isOurs(event)) return;
      if (event.key === 'Escape') callbacks.onEscape();
      // The bar stands at the end of the page, far from the text that it is about.
      const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
      if (event.key === 'Tab' && isPlain) {
        event.preventDefault();
        callbacks.onEnter();
      }
    },
    { signal, capture: true },
  );
  const { stage, onReach, onMove } = callbacks;
  for (const event of ['pointerenter', 'focusin'] as const) {
    stage.addEventListener(event, onReach, { signal });
  }
  view.addEventListener('scroll', onMove, { signal, passive: true, capture: true });
  view.addEventListener('resize', onMove, { signal });
  view.visualViewport?.addEventListener('resize', onMove, { signal });
  view.visualViewport?.addEventListener('scroll', onMove, { signal });
}
