/** What the keys in a page do to the bar. */
interface KeyCallbacks {
  /** Whether an event comes from the bar itself. */
  isOurs(event: Event): boolean;
  isOpen(): boolean;
  /** Escape while the focus is in the page. */
  onEscape(): void;
  /** Tab while the focus is in the page: the reader wants into the bar. */
  onEnter(): void;
}

/** Watches the keys of a window, ahead of what most pages listen on, until aborted. */
export function watchKeys(view: Window, callbacks: KeyCallbacks, signal: AbortSignal): void {
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
}

interface BarWatchCallbacks {
  /** The box that the bar is drawn in. */
  readonly stage: HTMLElement;
  /** The pointer or the focus has come to the bar. */
  onReach(): void;
  /** The page was scrolled, or its window changed. */
  onMove(): void;
}

/** Watches what happens to the bar and to the window that it stands in, until aborted. */
export function watchBar(view: Window, callbacks: BarWatchCallbacks, signal: AbortSignal): void {
  const { stage, onReach, onMove } = callbacks;
  for (const event of ['pointerenter', 'focusin'] as const) {
    stage.addEventListener(event, onReach, { signal });
  }
  view.addEventListener('scroll', onMove, { signal, passive: true, capture: true });
  view.addEventListener('resize', onMove, { signal });
  view.visualViewport?.addEventListener('resize', onMove, { signal });
  view.visualViewport?.addEventListener('scroll', onMove, { signal });
}
