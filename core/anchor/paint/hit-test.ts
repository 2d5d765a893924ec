/**
 * Finds the items whose range is under a point of the viewport, in CSS pixels; the
 * shortest first, because of overlapping ranges it is the intended one.
 *
 * Asks the browser for the caret position first: it is cheap, and covered text is not
 * hit. That position is the nearest text even if the point is beside it, so the
 * range's own boxes must contain the point too. Browsers without that API only get the
 * box check.
 */
export function findItemsAt<Item extends { readonly range: Range }>(
  document: Document,
  items: readonly Item[],
  x: number,
  y: number,
): readonly Item[] {
  let candidates = items;
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret) return [];
    const { offsetNode, offset } = caret;
    // `isPointInRange` returns false, and does not throw, for a node of another tree.
    candidates = items.filter(({ range }) => range.isPointInRange(offsetNode, offset));
  }
  return candidates
    .filter(({ range }) => containsPoint(range, x, y))
    .map((item) => ({ item, length: item.range.toString().length }))
    .sort((a, b) => a.length - b.length)
    .map(({ item }) => item);
}

function containsPoint(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x < right && y >= top && y < bottom) return true;
  }
  return false;
}
