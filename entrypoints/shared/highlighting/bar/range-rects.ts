import type { Rect } from './bar-position';

/**
 * Returns the boxes of a range's lines in the coordinates of a window, in CSS pixels.
 * The range may be in a same-origin frame of the window, at any depth. Parts that a
 * frame does not show are cut off.
 */
export function getRangeRects(range: Range, view: Window): readonly Rect[] {
  let rects: readonly Rect[] = [...range.getClientRects()];
  let inner = range.startContainer.ownerDocument?.defaultView ?? view;
  while (inner !== view) {
    const frame = inner.frameElement;
    const outer = frame?.ownerDocument.defaultView;
    if (!frame || !outer) return [];
    const viewport = getFrameViewport(frame as HTMLElement, outer);
    rects = rects.flatMap((rect) => clipToFrame(rect, viewport));
    inner = outer;
  }
  return rects;
}

/** The content box of a frame, and the scale at which it shows its page. */
export interface FrameViewport extends Rect {
  readonly scale: number;
}

function getFrameViewport(frame: HTMLElement, view: Window): FrameViewport {
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

/** Converts a box from a frame's page to the coordinates around the frame. Empty if it is not visible there. */
export function clipToFrame(rect: Rect, viewport: FrameViewport): readonly Rect[] {
  const left = viewport.left + rect.left * viewport.scale;
  const top = viewport.top + rect.top * viewport.scale;
  const visible = {
    left: Math.max(left, viewport.left),
    top: Math.max(top, viewport.top),
    right: Math.min(left + rect.width * viewport.scale, viewport.left + viewport.width),
    bottom: Math.min(top + rect.height * viewport.scale, viewport.top + viewport.height),
  };
  const [width, height] = [visible.right - visible.left, visible.bottom - visible.top];
  return width > 0 && height > 0 ? [{ left: visible.left, top: visible.top, width, height }] : [];
}
