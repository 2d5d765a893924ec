/**
 * Which of these ranges' texts lie under a point of the viewport, in CSS
 * pixels? The shortest first: of overlapping ones it is the one aimed at.
 *
 * The browser's answer to where a caret would go there comes first: it is
 * cheap, and text that is covered by something else is not hit. As that
 * answer is the nearest text even when the point lies beside it, a range's
 * own boxes must hold the point too. A browser without that question is asked
 * for the boxes alone.
 */
export function hitsAt<Item extends { readonly range: Range }>(
  document: Document,
  items: readonly Item[],
  x: number,
  y: number,
): readonly Item[] {
  let near = items;
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret) return [];
    const { offsetNode, offset } = caret;
    // `isPointInRange` answers false, and does not throw, for a node of another tree.
    near = items.filter(({ range }) => range.isPointInRange(offsetNode, offset));
  }
  return near
    .filter(({ range }) => hasPoint(range, x, y))
    .map((item) => ({ item, length: item.range.toString().length }))
    .sort((a, b) => a.length - b.length)
    .map(({ item }) => item);
}

function hasPoint(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x < right && y >= top && y < bottom) return true;
  }
  return false;
}
