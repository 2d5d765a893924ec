/** So many marks cost a page nothing that can be measured, wherever they are. */
const fewEnough = 60;
/** How far beyond the window marks are drawn, so that scrolling does not overtake them. */
const margin = '60% 0px';
/** Letters of a range that may reach across the window with both ends far outside. */
const longRange = 3_000;

/** Which of many ranges lie near the window. */
export interface NearWindow {
  /** Replaces the ranges that are watched. */
  watch(ranges: readonly Range[]): void;
  isNear(range: Range): boolean;
}

/**
 * Watches where ranges are, and calls `onChange` when some have come near the
 * window or gone far from it.
 *
 * Chromium works out the place of every registered highlight anew at each frame
 * in which the page has changed: 180 of them took two fifths of the main thread
 * on a page that changes sixty times a second. Of a few ranges all are near. An
 * element that has no box of its own counts as near.
 */
export function createNearWindow(
  view: Window & typeof globalThis,
  onChange: () => void,
  signal: AbortSignal,
): NearWindow {
  let watched: ReadonlySet<Element> = new Set();
  const near = new Set<Element>();
  let isSelective = false;

  const observer =
    typeof view.IntersectionObserver === 'function'
      ? new view.IntersectionObserver(
          (entries) => {
            let hasChanged = false;
            for (const { target, isIntersecting, boundingClientRect: box } of entries) {
              const isNear = isIntersecting || (box.width === 0 && box.height === 0);
              if (isNear === near.has(target)) continue;
              if (isNear) near.add(target);
              else near.delete(target);
              hasChanged = true;
            }
            if (hasChanged && isSelective) onChange();
          },
          // Of the frame's own window, in a frame.
          { root: view.document, rootMargin: margin },
        )
      : null;
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });

  return {
    watch(ranges) {
      isSelective = observer !== null && ranges.length > fewEnough;
      const next = new Set(isSelective ? ranges.flatMap(endsOf) : []);
      for (const element of watched) {
        if (next.has(element)) continue;
        observer?.unobserve(element);
        near.delete(element);
      }
      for (const element of next) if (!watched.has(element)) observer?.observe(element);
      watched = next;
    },
    isNear(range) {
      if (!isSelective) return true;
      return endsOf(range).some((element) => near.has(element)) || isLong(range);
    },
  };
}

/** The elements in which a range begins and ends. */
function endsOf({ startContainer, endContainer }: Range): readonly Element[] {
  return [startContainer, endContainer].flatMap((node) => node.parentElement ?? []);
}

function isLong(range: Range): boolean {
  const { startContainer, endContainer } = range;
  return startContainer !== endContainer && range.toString().length > longRange;
}
