import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/model';
import { blockPlaces, offsetAt, topOf } from './reading-place';

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
  /** Once, when the end of the text has been in sight. */
  onEnd(): void;
}

/** How long the text must rest before the place is kept, in milliseconds. */
const restMs = 500;
/** A text that fits into the window has been read when it has been there so long. */
const shortMs = 5_000;
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
    let short = 0;

    const end = () => {
      if (hasEnded) return;
      hasEnded = true;
      last.current.onEnd();
    };
    const measure = () => {
      const [own, text] = [element.getBoundingClientRect(), body.getBoundingClientRect()];
      const way = text.height - own.height + aboveText;
      const gone = own.top + aboveText - text.top;
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
      if (isLong && progress.value === 1) end();
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
    if (!measure()) short = view.setTimeout(end, shortMs);
    observer?.observe(body);
    element.addEventListener('scroll', onScroll, { passive: true });
    for (const hand of hands) element.addEventListener(hand, onHand, { passive: true });
    view.addEventListener('pagehide', keep);
    return () => {
      view.clearTimeout(short);
      view.clearTimeout(rest);
      observer?.disconnect();
      element.removeEventListener('scroll', onScroll);
      for (const hand of hands) element.removeEventListener(hand, onHand);
      view.removeEventListener('pagehide', keep);
    };
  }, [pane, article, progress]);

  return progress;
}
