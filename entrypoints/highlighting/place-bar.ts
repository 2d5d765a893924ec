import { barPosition, touchDistance, usualDistance } from './bar-position';
import { rangeRects } from './range-rects';
import { seenWindow } from './seen-window';
import type { createShadowHost } from './shadow-host';

/** Puts the bar beside a range, as far off as a mouse or a finger needs. */
export function placeBar(
  view: Window & typeof globalThis,
  host: ReturnType<typeof createShadowHost>,
  range: Range,
  isByTouch: boolean,
): void {
  const lines = rangeRects(range, view);
  const { magnified, ...seen } = seenWindow(view);
  // However much the page is magnified, the bar stays as large as a finger wants it.
  host.place({ left: 0, top: 0, scale: 1 / magnified });
  const distance = isByTouch ? touchDistance : usualDistance;
  host.place({ ...barPosition(lines, host.size(), seen, distance), scale: 1 / magnified });
}
