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
  ).filter((range) => !range.collapsed && range.toString().trim() !== '');
}

/** What else is selected together with a range; nothing where that is no longer selected. */
export function selectedBeside(range: Range): readonly Range[] {
  const { ownerDocument } = range.startContainer;
  const ranges = ownerDocument ? selectedRanges(ownerDocument) : [];
  const others = ranges.filter((other) => !isSameRange(other, range));
  return others.length < ranges.length ? others : [];
}

/** Selects these ranges of a document, and nothing else. */
export function selectOnly(document: Document | null, ranges: readonly Range[]): void {
  const selection = document?.getSelection();
  selection?.removeAllRanges();
  for (const range of ranges) selection?.addRange(range);
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
