interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Box {
  readonly left: number;
  readonly top: number;
}

/** How far the bar keeps from the text, in CSS pixels. */
export interface Distance {
  readonly over: number;
  readonly under: number;
}

/** Between the bar and the window's edge, and the usual distance from the text, in CSS pixels. */
const gap = 8;

/** From a selection by mouse or keyboard. */
export const usualDistance: Distance = { over: gap, under: gap };

/**
 * From a selection by touch: the system's handles hang under its last line,
 * and its own menu lies over the first (Android's are 24 and 48 points tall).
 */
export const touchDistance: Distance = { over: 64, under: 36 };

/**
 * Where a bar of the given size stands beside the lines of a selection without
 * covering them: under the last line, else over the first, else at the lower
 * edge of what is visible. All in CSS pixels of the window.
 */
export function barPosition(
  lines: readonly Rect[],
  bar: Box,
  view: Rect,
  distance: Distance = usualDistance,
): { left: number; top: number } {
  const shown = lines.filter((line) => line.width > 0 && line.height > 0);
  const first = shown[0];
  const last = shown.at(-1);
  const lowest = view.top + view.height - bar.height - gap;
  if (!first || !last) return { left: view.left + gap, top: lowest };
  const top = Math.min(...shown.map((line) => line.top));
  const bottom = Math.max(...shown.map((line) => line.top + line.height));
  const under = [bottom + distance.under, bottom + gap];
  const over = [top - bar.height - distance.over, top - bar.height - gap];
  const fits = (at: number) => at >= view.top + gap && at <= lowest;
  const at = [under[0], over[0], under[1], over[1]].find((one) => fits(one ?? 0)) ?? lowest;
  const beside = over.includes(at) ? first : last;
  const rightmost = view.left + view.width - bar.width - gap;
  const left = Math.min(Math.max(beside.left + beside.width / 2 - bar.width / 2, gap), rightmost);
  return { left: Math.max(left, view.left + gap), top: Math.max(at, view.top + gap) };
}
