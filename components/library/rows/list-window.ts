/**
 * Maximum element height. Firefox limits it to 17.8 million CSS pixels, Chromium to 33.5 million
 * device pixels.
 */
const maxHeight = 12_000_000;
const maxPixels = 30_000_000;

/** Dimensions of a list with rows of equal height. `pixelRatio` is device pixels per CSS pixel. */
export interface ListShape {
  readonly count: number;
  readonly rowHeight: number;
  readonly viewHeight: number;
  readonly pixelRatio: number;
}

/** The visible part of a list of any length. */
export interface ListWindow {
  /** Height of the scrolled content. */
  readonly height: number;
  /** First and last row to render. */
  readonly first: number;
  readonly last: number;
  /** Offset of row `first` in the scrolled content. */
  readonly top: number;
}

/**
 * Computes the visible rows, plus `around` rows above and below.
 *
 * Browsers limit the height of an element, so a taller list is laid out at `maxHeight` and its
 * scroll position is scaled. Rows keep their size.
 */
export function getListWindow(list: ListShape, scrollTop: number, around: number): ListWindow {
  const { count, rowHeight, viewHeight } = list;
  const top = scrollTop * getStretch(list);
  const at = Math.floor(top / rowHeight);
  const first = Math.max(0, Math.min(at, count - 1) - around);
  return {
    height: getLayoutHeight(list),
    first,
    last: Math.min(count - 1, at + Math.ceil(viewHeight / rowHeight) + around),
    top: scrollTop + (first * rowHeight - top),
  };
}

/** Returns the scroll position that makes a row fully visible, or null if it already is. */
export function scrollToRow(list: ListShape, scrollTop: number, row: number): number | null {
  const { rowHeight, viewHeight } = list;
  const stretch = getStretch(list);
  const top = scrollTop * stretch;
  const start = row * rowHeight;
  if (start < top) return start / stretch;
  const end = start + rowHeight;
  return end > top + viewHeight ? (end - viewHeight) / stretch : null;
}

function getLayoutHeight({ count, rowHeight, pixelRatio }: ListShape): number {
  return Math.min(count * rowHeight, maxHeight, maxPixels / pixelRatio);
}

/** Ratio of list height to scrollable height. 1 if the list fits. */
function getStretch(list: ListShape): number {
  const room = getLayoutHeight(list) - list.viewHeight;
  if (room <= 0) return 1;
  return (list.count * list.rowHeight - list.viewHeight) / room;
}
