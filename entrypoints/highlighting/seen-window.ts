import type { Rect } from './bar-position';

/** What the reader sees of a window now, in its CSS pixels, and how much it is magnified. */
export interface SeenWindow extends Rect {
  /** By two fingers; the browser's own zoom changes the pixels themselves. */
  readonly magnified: number;
}

/** The visible part, without scroll bars, on-screen keyboards and what a magnified page hides. */
export function seenWindow(view: Window): SeenWindow {
  const { clientWidth } = view.document.documentElement;
  const visual = view.visualViewport;
  if (!visual) {
    return { left: 0, top: 0, width: clientWidth, height: view.innerHeight, magnified: 1 };
  }
  return {
    left: visual.offsetLeft,
    top: visual.offsetTop,
    // `clientWidth` is 0 or odd in quirks, and the visual one counts no classic scroll bar either.
    width: Math.min(visual.width, clientWidth || visual.width),
    height: visual.height,
    magnified: visual.scale,
  };
}
