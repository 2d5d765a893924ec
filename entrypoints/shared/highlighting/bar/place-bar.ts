import type { createShadowHost } from '../host/shadow-host';
import { computeBarPosition, defaultDistance, touchDistance } from './bar-position';
import { getRangeRects } from './range-rects';
import { getVisibleWindow } from './visible-window';

/** Places the bar beside a range, at the distance that mouse or touch needs. */
export function placeBar(
  view: Window & typeof globalThis,
  host: ReturnType<typeof createShadowHost>,
  range: Range,
  isByTouch: boolean,
): void {
  const lines = getRangeRects(range, view);
  const { pinchScale, ...visible } = getVisibleWindow(view);
  // Cancels pinch zoom, so that the bar keeps its size.
  host.place({ left: 0, top: 0, scale: 1 / pinchScale });
  // In CSS, the width of the window includes its scrollbar.
  host.stage.style.setProperty('--room', `${visible.width * pinchScale}px`);
  const distance = isByTouch ? touchDistance : defaultDistance;
  host.place({
    ...computeBarPosition(lines, host.size(), visible, distance),
    scale: 1 / pinchScale,
  });
}
