import { JSDOM } from 'jsdom';

/** The body of a page with this markup, in a document of its own. */
export function bodyOf(html: string): HTMLElement {
  return new JSDOM(`<!doctype html><html><body>${html}</body></html>`).window.document.body;
}

/** The range of the nth place where these words stand inside one text node of a root. */
export function rangeOf(root: Element, words: string, nth = 1): Range {
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, 4);
  let left = nth;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    let at = node.data.indexOf(words);
    while (at >= 0) {
      left--;
      if (left === 0) return rangeFrom(node, at, node, at + words.length);
      at = node.data.indexOf(words, at + 1);
    }
  }
  throw new Error(`the page does not say "${words}" ${nth} times`);
}

/** The range between two points. */
export function rangeFrom(start: Node, startOffset: number, end: Node, endOffset: number): Range {
  const document = start.ownerDocument;
  if (!document) throw new Error('a node without a document');
  const range = document.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

/** The words of a range with single spaces and without what has no shape. */
export function wordsOf(range: Range): string {
  return range
    .toString()
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
