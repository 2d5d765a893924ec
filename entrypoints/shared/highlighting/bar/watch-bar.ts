/** Keys in a page that concern the bar. */
interface KeyCallbacks {
  /** True if an event comes from the bar itself. */
  isOurs(event: Event): boolean;
  isOpen(): boolean;
  /** Escape while the focus is in the page. */
  onEscape(): void;
  /** Tab while the focus is in the page: moves into the bar. */
  onEnter(): void;
}

/** Watches the keys of a window in the capture phase, before most page listeners, until `signal` is aborted. */
export function watchKeys(view: Window, callbacks: KeyCallbacks, signal: AbortSignal): void {
  view.addEventListener(
    'keydown',
    (event) => {
      if (!callbacks.isOpen() || callbacks.isOurs(event)) return;
      if (event.key === 'Escape') callbacks.onEscape();
      // In the tab order, the bar is at the end of the page.
      const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
      if (event.key === 'Tab' && isPlain) {
        event.preventDefault();
        callbacks.onEnter();
      }
    },
    { signal, capture: true },
  );
  view.addEventListener(
    'keyup',
    (event) => {
      // Where Alt opened the bar, Firefox would otherwise move to its menu bar.
      if (event.key === 'Alt' && callbacks.isOpen()) event.preventDefault();
    },
    { signal, capture: true },
  );
}

interface BarWatchCallbacks {
  /** The element that the bar is drawn in. */
  readonly stage: HTMLElement;
  /** The pointer or the focus reached the bar. */
  onReach(): void;
  /** The page was scrolled, or its window resized. */
  onMove(): void;
}

/** Watches the bar and its window until `signal` is aborted. */
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
