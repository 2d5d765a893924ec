import { isSameRange } from './bar-target';

/**
 * Every range with words that is selected, copied and kept within the body: Firefox selects
 * several with Ctrl, and a range that goes out of the body belongs to no text.
 */
export function selectedRanges(document: Document): readonly Range[] {
  const selection = document.getSelection();
  if (!selection) return [];
  return Array.from({ length: selection.rangeCount }, (_, nth) =>
    withinBody(selection.getRangeAt(nth).cloneRange(), document.body),
  ).filter(hasWords);
}

/** What else is selected together with a range; nothing where that is no longer selected. */
export function selectedBeside(range: Range): readonly Range[] {
  const { ownerDocument } = range.startContainer;
  const ranges = ownerDocument ? selectedRanges(ownerDocument) : [];
  const others = ranges.filter((other) => !isSameRange(other, range));
  return others.length < ranges.length ? others : [];
}

/**
 * Takes a range out of what is selected, and what holds no words with it. Where it is
 * selected no more nothing happens: the reader may have gone on to other words while
 * these were stored.
 */
export function unselect(range: Range): void {
  const { ownerDocument } = range.startContainer;
  const selection = ownerDocument?.getSelection();
  if (!selection) return;
  const selected = Array.from({ length: selection.rangeCount }, (_, nth) => {
    const own = selection.getRangeAt(nth);
    return { own, clamped: withinBody(own.cloneRange(), ownerDocument?.body ?? null) };
  });
  if (!selected.some(({ clamped }) => isSameRange(clamped, range))) return;
  for (const { own, clamped } of selected) {
    if (isSameRange(clamped, range) || !hasWords(clamped)) selection.removeRange(own);
  }
}

function hasWords(range: Range): boolean {
  return !range.collapsed && range.toString().trim() !== '';
}

function withinBody(range: Range, body: HTMLElement | null): Range {
  if (!body || body.contains(range.commonAncestorContainer)) return range;
  const own = body.ownerDocument.createRange();
  own.selectNodeContents(body);
  if (body.contains(range.startContainer)) own.setStart(range.startContainer, range.startOffset);
  else if (range.comparePoint(body, 0) < 0) own.collapse(false);
  if (body.contains(range.endContainer)) own.setEnd(range.endContainer, range.endOffset);
  else if (range.comparePoint(body, body.childNodes.length) > 0) own.collapse(true);
  return own;
}
