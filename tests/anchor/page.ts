import { JSDOM } from 'jsdom';

/** Returns the body of a new document with this markup. */
export function createBody(html: string): HTMLElement {
  return new JSDOM(`<!doctype html><html><body>${html}</body></html>`).window.document.body;
}

/** Returns the range of the nth occurrence of some words within one text node. */
export function findRange(root: Element, words: string, nth = 1): Range {
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, 4);
  let remaining = nth;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    let at = node.data.indexOf(words);
    while (at >= 0) {
      remaining--;
      if (remaining === 0) return createRange(node, at, node, at + words.length);
      at = node.data.indexOf(words, at + 1);
    }
  }
  throw new Error(`"${words}" does not occur ${nth} times in one text node`);
}

/** Returns the range between two points. */
export function createRange(start: Node, startOffset: number, end: Node, endOffset: number): Range {
  const document = start.ownerDocument;
  if (!document) throw new Error('a node without a document');
  const range = document.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

/** Returns the text of a range with single spaces and without invisible characters. */
export function getRangeText(range: Range): string {
  return range
    .toString()
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
