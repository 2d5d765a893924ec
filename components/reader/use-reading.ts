import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { blockPlaces, offsetAt, topOf } from './reading-place';
import { leastReadingMs } from './reading-time';

export interface ReadingOptions {
  /** The element that scrolls. */
  readonly pane: RefObject<HTMLElement>;
  readonly article: Article;
  /** Where reading stopped the last time, in letters of the plain text; 0 at the beginning. */
  readonly offset: number;
  /** Whether to go there: not when the reader comes for a passage. */
  readonly isResumed: boolean;
  /** False while something else stands in the place of the text. */
  readonly isSeen: boolean;
  /** After each pause in reading, and when it ends. */
  onPlace(offset: number): void;
  /** Once, when the end has been in sight and the text long enough in front to be read; never without a text. */
  onEnd(): void;
}

/** How long the text must rest before the place is kept, in milliseconds. */
const restMs = 500;
/** How often it is looked whether the text is in front, in milliseconds. */
const lookMs = 500;
/** What stands above the text: the bar, and room to see the line before. */
const aboveText = 72;
/** Keys and presses that mean: I scroll now, leave me where I am. */
const hands = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Follows how far a text is read, from 0 to 1, and brings the reader back to where they were. */
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
    const places = blockPlaces(article.body);
    const boxes = () => [...body.children].map((block) => block.getBoundingClientRect());
    const line = () => element.getBoundingClientRect().top + aboveText;
    let isLed = last.current.isResumed && last.current.offset > 0;
    let hasEnded = false;
    let kept = last.current.offset;
    let rest = 0;
    let hasSeenEnd = false;
    let readMs = 0;
    const hasText = article.body.children.length > 0;
    const text = plainText(article.body);
    const left = 1 - Math.min(1, last.current.offset / Math.max(1, text.length));
    const neededMs = leastReadingMs(countWords(text) * left);

    const { document } = view;
    const isInFront = () =>
      last.current.isSeen && document.visibilityState === 'visible' && document.hasFocus();
    const endWhenRead = () => {
      if (!hasText || hasEnded || !hasSeenEnd || readMs < neededMs) return;
      hasEnded = true;
      view.clearInterval(clock);
      last.current.onEnd();
    };
    const clock = view.setInterval(() => {
      if (isInFront()) readMs += lookMs;
      endWhenRead();
    }, lookMs);
    const measure = () => {
      const [own, drawn] = [element.getBoundingClientRect(), body.getBoundingClientRect()];
      const way = drawn.height - own.height + aboveText;
      const gone = own.top + aboveText - drawn.top;
      // A pixel of rounding must not keep a text from being read.
      progress.value = way <= 1 ? 1 : Math.max(0, Math.min(1, (gone + 1) / way));
      return way > 1;
    };
    const keep = () => {
      view.clearTimeout(rest);
      if (!last.current.isSeen) return;
      const offset = element.scrollTop < aboveText ? 0 : offsetAt(places, boxes(), line());
      if (offset === kept) return;
      kept = offset;
      last.current.onPlace(offset);
    };
    const lead = () => {
      const top = topOf(places, boxes(), last.current.offset);
      if (top !== null) element.scrollTop += top - line();
    };
    const onScroll = () => {
      if (!last.current.isSeen) return;
      const isLong = measure();
      if (isLed) return;
      if (isLong && progress.value === 1) hasSeenEnd = true;
      endWhenRead();
      view.clearTimeout(rest);
      rest = view.setTimeout(keep, restMs);
    };
    const onHand = () => {
      isLed = false;
    };
    // Images and faces that come late push the text: go along until the reader scrolls.
    const observer = view.ResizeObserver
      ? new view.ResizeObserver(() => {
          if (!last.current.isSeen) return;
          if (isLed) lead();
          measure();
        })
      : null;

    if (isLed) lead();
    else if (last.current.isResumed) element.scrollTop = 0;
    // All of it is in sight, or it goes on where only the end was left.
    if (!measure() || (isLed && progress.value === 1)) hasSeenEnd = true;
    observer?.observe(body);
    element.addEventListener('scroll', onScroll, { passive: true });
    for (const hand of hands) element.addEventListener(hand, onHand, { passive: true });
    view.addEventListener('pagehide', keep);
    return () => {
      view.clearInterval(clock);
      view.clearTimeout(rest);
      observer?.disconnect();
      element.removeEventListener('scroll', onScroll);
      for (const hand of hands) element.removeEventListener(hand, onHand);
      view.removeEventListener('pagehide', keep);
    };
  }, [pane, article, progress]);

  return progress;
}
