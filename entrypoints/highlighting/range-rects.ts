import type { Rect } from './bar-position';

/**
 * The boxes of a range's lines in the coordinates of a window, in CSS pixels.
 * The range may lie in a frame of the window, or in a frame of that, as long
 * as all are of one origin; what a frame does not show is cut off.
 */
export function rangeRects(range: Range, view: Window): readonly Rect[] {
  let rects: readonly Rect[] = [...range.getClientRects()];
  let inner = range.startContainer.ownerDocument?.defaultView ?? view;
  while (inner !== view) {
    const frame = inner.frameElement;
    const outer = frame?.ownerDocument.defaultView;
    if (!frame || !outer) return [];
    const hole = holeOf(frame as HTMLElement, outer);
    rects = rects.flatMap((rect) => throughHole(rect, hole));
    inner = outer;
  }
  return rects;
}

/** What a frame shows its page through, and how much larger it shows it. */
export interface Hole extends Rect {
  readonly scale: number;
}

function holeOf(frame: HTMLElement, view: Window): Hole {
  const box = frame.getBoundingClientRect();
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const style = view.getComputedStyle(frame);
  const padding = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`));
  const [left, right] = [padding('left') || 0, padding('right') || 0];
  const [top, bottom] = [padding('top') || 0, padding('bottom') || 0];
  return {
    left: box.left + (frame.clientLeft + left) * scale,
    top: box.top + (frame.clientTop + top) * scale,
    width: (frame.clientWidth - left - right) * scale,
    height: (frame.clientHeight - top - bottom) * scale,
    scale,
  };
}

/** A box of a frame's page in the coordinates around the frame; none when the frame hides it. */
export function throughHole(rect: Rect, hole: Hole): readonly Rect[] {
  const left = hole.left + rect.left * hole.scale;
  const top = hole.top + rect.top * hole.scale;
  const seen = {
    left: Math.max(left, hole.left),
    top: Math.max(top, hole.top),
    right: Math.min(left + rect.width * hole.scale, hole.left + hole.width),
    bottom: Math.min(top + rect.height * hole.scale, hole.top + hole.height),
  };
  const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
  return width > 0 && height > 0 ? [{ left: seen.left, top: seen.top, width, height }] : [];
}
