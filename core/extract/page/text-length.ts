/**
 * Returns the length of a text as it is displayed, like that of `collapseWhitespace`.
 * Stops above `limit`, because boxes can be large.
 */
export function countCharacters(text: string, limit = Number.POSITIVE_INFINITY): number {
  let count = 0;
  let isAfterSpace = false;
  for (let at = 0; at < text.length && count <= limit; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code < 127) {
      // The most common characters.
    } else if (isInvisible(code)) continue;
    else if (code === 32 || /\s/.test(text.charAt(at))) {
      isAfterSpace = count > 0;
      continue;
    }
    count += isAfterSpace ? 2 : 1;
    isAfterSpace = false;
  }
  return count;
}

function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** True if an element contains more than `length` characters of text. Stops there, because boxes can be large. */
export function hasMoreText(element: Element | null, length: number): boolean {
  return element !== null && countInside(element, length) > length;
}

/** Counts the characters of each text node. No `TreeWalker`, which is slow to create. */
function countInside(node: Node, limit: number): number {
  let count = 0;
  for (let child = node.firstChild; child && count <= limit; child = child.nextSibling) {
    if (child.nodeType === 3) count += countCharacters((child as Text).data, limit - count);
    else if (child.nodeType === 1) count += countInside(child, limit - count);
  }
  return count;
}

/** Returns the share of an element's characters that are in links, from 0 to 1. */
export function getLinkShare(element: Element): number {
  const length = countCharacters(element.textContent ?? '');
  if (length === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) {
    linked += countCharacters(link.textContent ?? '');
  }
  return linked / length;
}
