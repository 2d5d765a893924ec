/**
 * The tallest element that is asked for, in CSS pixels: Firefox cuts elements at
 * 17.8 million, and Chromium at 33.5 million of the screen's own pixels.
 */
const maxHeight = 12_000_000;
const maxPixels = 30_000_000;

/** A list of so many rows of one height, in a window of another, on a screen with so many pixels to the CSS pixel. */
export interface ListShape {
  readonly count: number;
  readonly rowHeight: number;
  readonly viewHeight: number;
  readonly pixelRatio: number;
}

/** Which part of a list is in the window, for a list of any length. */
export interface ListWindow {
  /** Height of what is scrolled. */
  readonly height: number;
  /** The first and last row to draw. */
  readonly first: number;
  readonly last: number;
  /** Where row `first` begins in what is scrolled. */
  readonly top: number;
}

/**
 * The window on a list of rows of one height, with `around` rows above and below.
 * A list that is taller than a browser can lay out scrolls faster than the hand,
 * by as much as it is too tall; its rows keep their size.
 */
export function windowOn(list: ListShape, scrollTop: number, around: number): ListWindow {
  const { count, rowHeight, viewHeight } = list;
  const top = scrollTop * stretchOf(list);
  const at = Math.floor(top / rowHeight);
  const first = Math.max(0, Math.min(at, count - 1) - around);
  return {
    height: laidOutHeight(list),
    first,
    last: Math.min(count - 1, at + Math.ceil(viewHeight / rowHeight) + around),
    top: scrollTop + (first * rowHeight - top),
  };
}

/** Where to scroll for a row to be seen whole; null where it is. */
export function scrollToRow(list: ListShape, scrollTop: number, row: number): number | null {
  const { rowHeight, viewHeight } = list;
  const stretch = stretchOf(list);
  const top = scrollTop * stretch;
  const start = row * rowHeight;
  if (start < top) return start / stretch;
  const end = start + rowHeight;
  return end > top + viewHeight ? (end - viewHeight) / stretch : null;
}

function laidOutHeight({ count, rowHeight, pixelRatio }: ListShape): number {
  return Math.min(count * rowHeight, maxHeight, maxPixels / pixelRatio);
}

/** How much further the list goes than what is scrolled; 1 for all that fits. */
function stretchOf(list: ListShape): number {
  const room = laidOutHeight(list) - list.viewHeight;
  if (room <= 0) return 1;
  return (list.count * list.rowHeight - list.viewHeight) / room;
}
