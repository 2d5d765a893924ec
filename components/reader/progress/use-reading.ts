import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../../core/model';
import { getOffsetAt, getTop, listBlockPlaces } from './reading-place';
import { endVisibleMs, getReadingMs } from './reading-time';

export interface ReadingOptions {
  /** The scroll container. */
  readonly pane: RefObject<HTMLElement>;
  /** As read from the page: all its blocks are in the DOM, even those not displayed. */
  readonly article: Article;
  /** The number of words that are displayed. */
  readonly wordCount: number;
  /**
   * Where reading stopped last time: an offset into the plain text, in characters. 0 at the
   * beginning.
   */
  readonly offset: number;
  /** True to scroll there. False if the user opened a specific passage. */
  readonly isResumed: boolean;
  /** False while something else is shown instead of the text. */
  readonly isSeen: boolean;
  /** Called after each pause in reading, and when the page is closed. */
  onPlace(offset: number): void;
  /**
   * Called when the text counts as read: its end was visible for a moment after the user
   * scrolled there, or for the reading time if it fits the window or was opened at its end.
   * Called again only if the user returns to the end. Never called without a text.
   */
  onEnd(): void;
}

/** How long scrolling must pause before the position is reported, in milliseconds. */
const restMs = 500;
/** How often to check whether the text is in front, in milliseconds. */
const checkMs = 500;
/** Space above the text, in CSS pixels: the toolbar, and room for the previous line. */
const aboveText = 72;
/** Inputs of the user. In the pane, any of them ends automatic scrolling. */
const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
const scrollKeys: readonly string[] = [' ', 'PageDown', 'End', 'ArrowDown'];

/** Tracks reading progress, from 0 to 1, and restores the last reading position. */
export function useReading(options: ReadingOptions): ReadonlySignal<number> {
  const progress = useSignal(0);
  const last = useRef(options);
  last.current = options;
  const { pane, article } = options;

  useLayoutEffect(() => {
    const element = pane.current;
    const body = element?.querySelector<HTMLElement>('.reader__body');
    const view = element?.ownerDocument.defaultView;
    if (!element || !body || !view) return;
    const places = listBlockPlaces(article.body);
    const boxes = () => [...body.children].map((block) => block.getBoundingClientRect());
    const line = () => element.getBoundingClientRect().top + aboveText;
    let isRestoring = last.current.isResumed && last.current.offset > 0;
    let hasEnded = false;
    let lastOffset = last.current.offset;
    let rest = 0;
    let isEndVisible = false;
    /** True if the user's last input scrolls the pane. Jumping to a highlight does not. */
    let isScrolling = false;
    /** True if the user scrolled to the end, and has not left it. */
    let hasReachedEnd = false;
    /** How long the end has been visible, in front. */
    let visibleMs = 0;
    const hasText = article.body.children.length > 0;

    const { document } = view;
    const isInFront = () =>
      last.current.isSeen && document.visibilityState === 'visible' && document.hasFocus();
    const clock = view.setInterval(() => {
      if (!hasText || hasEnded || !isEndVisible || !isInFront()) return;
      visibleMs += checkMs;
      if (visibleMs < (hasReachedEnd ? endVisibleMs : getReadingMs(last.current.wordCount))) return;
      hasEnded = true;
      last.current.onEnd();
    }, checkMs);
    const measure = () => {
      const [own, drawn] = [element.getBoundingClientRect(), body.getBoundingClientRect()];
      /** How far the pane must be scrolled to show the end. The headline counts, too. */
      const scrollable = drawn.bottom - own.bottom + element.scrollTop;
      // One pixel of tolerance: rounding must not keep a text unread.
      const isLong = scrollable > 1;
      progress.value = isLong ? Math.max(0, Math.min(1, (element.scrollTop + 1) / scrollable)) : 1;
      isEndVisible = progress.value === 1;
      hasReachedEnd = isLong && isEndVisible && (hasReachedEnd || isScrolling);
      if (isEndVisible) return;
      visibleMs = 0;
      hasEnded = false;
    };
    const reportPlace = () => {
      view.clearTimeout(rest);
      if (!last.current.isSeen) return;
      const offset = element.scrollTop < aboveText ? 0 : getOffsetAt(places, boxes(), line());
      if (offset === lastOffset) return;
      lastOffset = offset;
      last.current.onPlace(offset);
    };
    const scrollToPlace = () => {
      const top = getTop(places, boxes(), last.current.offset);
      if (top !== null) element.scrollTop += top - line();
    };
    const onScroll = () => {
      if (!last.current.isSeen) return;
      measure();
      if (isRestoring) return;
      view.clearTimeout(rest);
      rest = view.setTimeout(reportPlace, restMs);
    };
    const onInput = (event: Event) => {
      const isInPane = event.target instanceof Node && element.contains(event.target);
      isScrolling = isInPane && isScrollInput(event, element);
      if (isInPane) isRestoring = false;
      if (isScrolling) measure();
    };
    // Late images and fonts shift the text: keep restoring the position until the user scrolls.
    const observer = view.ResizeObserver
      ? new view.ResizeObserver(() => {
          if (!last.current.isSeen) return;
          if (isRestoring) scrollToPlace();
          measure();
        })
      : null;

    if (isRestoring) scrollToPlace();
    else if (last.current.isResumed) element.scrollTop = 0;
    measure();
    observer?.observe(body);
    element.addEventListener('scroll', onScroll, { passive: true });
    const listening = { passive: true, capture: true };
    for (const input of inputs) document.addEventListener(input, onInput, listening);
    view.addEventListener('pagehide', reportPlace);
    return () => {
      view.clearInterval(clock);
      view.clearTimeout(rest);
      observer?.disconnect();
      element.removeEventListener('scroll', onScroll);
      for (const input of inputs) document.removeEventListener(input, onInput, listening);
      view.removeEventListener('pagehide', reportPlace);
    };
  }, [pane, article, progress]);

  return progress;
}

/** True if an input scrolls the pane: a wheel, touch, the keyboard or the pane's scroll bar. */
function isScrollInput(event: Event, pane: Element): boolean {
  if (event instanceof KeyboardEvent) return scrollKeys.includes(event.key);
  if (event.type !== 'pointerdown') return true;
  // The middle button starts automatic scrolling.
  return event.target === pane || (event as PointerEvent).button === 1;
}
