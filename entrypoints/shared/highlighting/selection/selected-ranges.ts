import { isSameRange } from '../bar/bar-target';

/**
 * Returns copies of all selected ranges that contain text, clamped to the body. In Firefox,
 * several ranges can be selected with Ctrl. Outside of the body, and in shadow trees, there is
 * no text that can be read.
 */
export function listSelectedRanges(document: Document): readonly Range[] {
  const selection = document.getSelection();
  if (!selection) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) =>
    clampToBody(selection.getRangeAt(index).cloneRange(), document.body),
  ).filter(hasWords);
}

/** True if the user sees selected words that `listSelectedRanges` leaves out: in a shadow tree or a field. */
export function hasUnreadableSelection(document: Document): boolean {
  // Chromium hides a range in a shadow tree, but not its text.
  const words = document.getSelection()?.toString().trim() ?? '';
  return words !== '' && listSelectedRanges(document).length === 0;
}

/** Returns the other selected ranges. Empty if `range` itself is no longer selected. */
export function listOtherSelectedRanges(range: Range): readonly Range[] {
  const { ownerDocument } = range.startContainer;
  const ranges = ownerDocument ? listSelectedRanges(ownerDocument) : [];
  const others = ranges.filter((other) => !isSameRange(other, range));
  return others.length < ranges.length ? others : [];
}

/**
 * Removes a range, and ranges without text, from the selection. If nothing remains, the selection
 * is empty at the end of the range. Does nothing if the range is no longer selected: the user may
 * have selected something else meanwhile.
 */
export function deselect(range: Range): void {
  const { ownerDocument } = range.startContainer;
  const selection = ownerDocument?.getSelection();
  if (!selection) return;
  const selected = Array.from({ length: selection.rangeCount }, (_, index) => {
    const original = selection.getRangeAt(index);
    return { original, clamped: clampToBody(original.cloneRange(), ownerDocument?.body ?? null) };
  });
  if (!selected.some(({ clamped }) => isSameRange(clamped, range))) return;
  for (const { original, clamped } of selected) {
    if (isSameRange(clamped, range) || !hasWords(clamped)) selection.removeRange(original);
  }
  // With caret browsing, the keyboard goes on from there.
  if (selection.rangeCount === 0) selection.collapse(range.endContainer, range.endOffset);
}

function hasWords(range: Range): boolean {
  return !range.collapsed && range.toString().trim() !== '';
}

function clampToBody(range: Range, body: HTMLElement | null): Range {
  if (!body || body.contains(range.commonAncestorContainer)) return range;
  const clamped = body.ownerDocument.createRange();
  clamped.selectNodeContents(body);
  // In a shadow tree, which has no position in the body.
  if (!body.ownerDocument.contains(range.commonAncestorContainer)) {
    clamped.collapse();
    return clamped;
  }
  if (body.contains(range.startContainer))
    clamped.setStart(range.startContainer, range.startOffset);
  else if (range.comparePoint(body, 0) < 0) clamped.collapse(false);
  if (body.contains(range.endContainer)) clamped.setEnd(range.endContainer, range.endOffset);
  else if (range.comparePoint(body, body.childNodes.length) > 0) clamped.collapse(true);
  return clamped;
}
