interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly left: number;
  readonly top: number;
}

/** Distance between bar and text, in CSS pixels. */
export interface Distance {
  readonly above: number;
  readonly below: number;
}

/** Minimum distance from the window's edges, and default distance from the text, in CSS pixels. */
const gap = 8;

/** For a selection by mouse or keyboard. */
export const defaultDistance: Distance = { above: gap, below: gap };

/**
 * For a selection by touch: leaves room for the system's handles below the last line and its
 * menu above the first. They are about 24 dp and 48 dp tall on Android; the margin is 12 and 16.
 */
export const touchDistance: Distance = { above: 64, below: 36 };

/**
 * Returns the position of the bar: below the last line or above the first at `distance`,
 * else the same at the minimum gap, else at the bottom of the viewport, where it may cover
 * lines. All in CSS pixels of the window.
 */
export function computeBarPosition(
  lines: readonly Rect[],
  bar: Size,
  viewport: Rect,
  distance: Distance = defaultDistance,
): { left: number; top: number } {
  const visible = lines.filter((line) => line.width > 0 && line.height > 0);
  const first = visible[0];
  const last = visible.at(-1);
  const maxTop = viewport.top + viewport.height - bar.height - gap;
  if (!first || !last) return { left: viewport.left + gap, top: maxTop };
  const top = Math.min(...visible.map((line) => line.top));
  const bottom = Math.max(...visible.map((line) => line.top + line.height));
  const below = [bottom + distance.below, bottom + gap];
  const above = [top - bar.height - distance.above, top - bar.height - gap];
  const fits = (candidate: number) => candidate >= viewport.top + gap && candidate <= maxTop;
  const chosen =
    [below[0], above[0], below[1], above[1]].find((candidate) => fits(candidate ?? 0)) ?? maxTop;
  const line = above.includes(chosen) ? first : last;
  const maxLeft = viewport.left + viewport.width - bar.width - gap;
  const left = Math.min(Math.max(line.left + line.width / 2 - bar.width / 2, gap), maxLeft);
  return { left: Math.max(left, viewport.left + gap), top: Math.max(chosen, viewport.top + gap) };
}
