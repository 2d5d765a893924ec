import { collapseWhitespace } from './clean-text';

/** True if an element contains more than `length` characters of text. Stops there, because boxes can be large. */
export function hasMoreText(element: Element | null, length: number): boolean {
  if (!element) return false;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count += collapseWhitespace(node.textContent ?? '').length;
    if (count > length) return true;
  }
  return false;
}
