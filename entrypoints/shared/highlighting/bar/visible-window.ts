import type { Rect } from './bar-position';

/** The visible part of a window, in its CSS pixels. */
export interface VisibleWindow extends Rect {
  /** Scale by pinch zoom. The browser's own zoom changes the CSS pixel instead. */
  readonly pinchScale: number;
}

/** Returns the visible part, without scroll bars, on-screen keyboard and what pinch zoom hides. */
export function getVisibleWindow(view: Window): VisibleWindow {
  const { clientWidth } = view.document.documentElement;
  const visual = view.visualViewport;
  if (!visual) {
    return { left: 0, top: 0, width: clientWidth, height: view.innerHeight, pinchScale: 1 };
  }
  return {
    left: visual.offsetLeft,
    top: visual.offsetTop,
    // `clientWidth` may be 0 or wrong in quirks mode. The visual viewport excludes classic scroll bars too.
    width: Math.min(visual.width, clientWidth || visual.width),
    height: visual.height,
    pinchScale: visual.scale,
  };
}
