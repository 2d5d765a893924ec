interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Box {
  readonly left: number;
  readonly top: number;
}

/** Distance between bar and text, in CSS pixels. */
export interface Distance {
  readonly above: number;
  readonly below: number;
}

/** Minimum distance from the window's edges, and usual distance from the text, in CSS pixels. */
const gap = 8;

/** For a selection by mouse or keyboard. */
export const usualDistance: Distance = { above: gap, below: gap };

/**
 * For a selection by touch: leaves room for the system's handles below the last
 * line and its menu above the first (24 and 48 points tall on Android).
 */
export const touchDistance: Distance = { above: 64, below: 36 };

/**
 * Returns where the bar goes without covering the selected lines: below the last
 * line, else above the first, else at the lower edge of the visible area. All in
 * CSS pixels of the window.
 */
export function computeBarPosition(
  lines: readonly Rect[],
  bar: Box,
  view: Rect,
  distance: Distance = usualDistance,
): { left: number; top: number } {
  const visible = lines.filter((line) => line.width > 0 && line.height > 0);
  const first = visible[0];
  const last = visible.at(-1);
  const maxTop = view.top + view.height - bar.height - gap;
  if (!first || !last) return { left: view.left + gap, top: maxTop };
  const top = Math.min(...visible.map((line) => line.top));
  const bottom = Math.max(...visible.map((line) => line.top + line.height));
  const below = [bottom + distance.below, bottom + gap];
  const above = [top - bar.height - distance.above, top - bar.height - gap];
  const fits = (candidate: number) => candidate >= view.top + gap && candidate <= maxTop;
  const chosen =
    [below[0], above[0], below[1], above[1]].find((candidate) => fits(candidate ?? 0)) ?? maxTop;
  const line = above.includes(chosen) ? first : last;
  const maxLeft = view.left + view.width - bar.width - gap;
  const left = Math.min(Math.max(line.left + line.width / 2 - bar.width / 2, gap), maxLeft);
  return { left: Math.max(left, view.left + gap), top: Math.max(chosen, view.top + gap) };
}
