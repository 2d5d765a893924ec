/** This many highlights have no measurable cost, wherever they are. */
const maxUnfiltered = 60;
/** How far beyond the viewport highlights are drawn, so scrolling does not overtake them. */
const viewportMargin = '60% 0px';
/** Characters of a range that may span the viewport with both ends far outside. */
const minLongRange = 3_000;

/** Tells which of many ranges are near the viewport. */
export interface ViewportFilter {
  /** Replaces the watched ranges. */
  watch(ranges: readonly Range[]): void;
  isNear(range: Range): boolean;
}

/**
 * Watches ranges and calls `onChange` when some come near the viewport or move far
 * from it.
 *
 * Chromium recomputes the position of every registered highlight on each frame in
 * which the page has changed: 180 of them took two fifths of the main thread on a page
 * that changes sixty times a second. With few ranges, all count as near. An element
 * without a box also counts as near.
 */
export function createViewportFilter(
  view: Window & typeof globalThis,
  onChange: () => void,
  signal: AbortSignal,
): ViewportFilter {
  let watched: ReadonlySet<Element> = new Set();
  const nearElements = new Set<Element>();
  let isSelective = false;

  const observer =
    typeof view.IntersectionObserver === 'function'
      ? new view.IntersectionObserver(
          (entries) => {
            let hasChanged = false;
            for (const { target, isIntersecting, boundingClientRect: box } of entries) {
              const isNear = isIntersecting || (box.width === 0 && box.height === 0);
              if (isNear === nearElements.has(target)) continue;
              if (isNear) nearElements.add(target);
              else nearElements.delete(target);
              hasChanged = true;
            }
            if (hasChanged && isSelective) onChange();
          },
          // In a frame, the viewport is the frame's own.
          { root: view.document, rootMargin: viewportMargin },
        )
      : null;
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });

  return {
    watch(ranges) {
      isSelective = observer !== null && ranges.length > maxUnfiltered;
      const next = new Set(isSelective ? ranges.flatMap(getEndElements) : []);
      for (const element of watched) {
        if (next.has(element)) continue;
        observer?.unobserve(element);
        nearElements.delete(element);
      }
      for (const element of next) if (!watched.has(element)) observer?.observe(element);
      watched = next;
    },
    isNear(range) {
      if (!isSelective) return true;
      return getEndElements(range).some((element) => nearElements.has(element)) || isLong(range);
    },
  };
}

/** Returns the elements in which a range starts and ends. */
function getEndElements({ startContainer, endContainer }: Range): readonly Element[] {
  return [startContainer, endContainer].flatMap((node) => node.parentElement ?? []);
}

function isLong(range: Range): boolean {
  const { startContainer, endContainer } = range;
  return startContainer !== endContainer && range.toString().length > minLongRange;
}
