interface Box {
  readonly width: number;
  readonly height: number;
}

interface Rect extends Box {
  readonly left: number;
  readonly top: number;
}

/** Between the bar and the text, and between the bar and the window's edge, in CSS pixels. */
const gap = 8;

/**
 * Where a bar of the given size stands beside the lines of a selection without
 * covering them: under the last line, else over the first, else at the window's
 * lower edge. All in CSS pixels of the visible window.
 */
export function barPosition(
  lines: readonly Rect[],
  bar: Box,
  view: Box,
): { left: number; top: number } {
  const shown = lines.filter((line) => line.width > 0 && line.height > 0);
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return { left: gap, top: view.height - bar.height - gap };
  const top = Math.min(...shown.map((line) => line.top));
  const bottom = Math.max(...shown.map((line) => line.top + line.height));
  const under = bottom + gap;
  const over = top - bar.height - gap;
  const fits = (at: number) => at >= gap && at + bar.height + gap <= view.height;
  const at = fits(under) ? under : fits(over) ? over : view.height - bar.height - gap;
  const middle = at === over ? first.left + first.width / 2 : last.left + last.width / 2;
  const left = Math.min(Math.max(middle - bar.width / 2, gap), view.width - bar.width - gap);
  return { left: Math.max(left, gap), top: Math.max(at, gap) };
}
