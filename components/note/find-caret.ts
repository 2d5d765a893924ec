/** How many characters before and after the caret tell its place. */
const context = 20;

/**
 * The place in the source of a note at which the user clicked in the drawn note, in UTF-16 units: the
 * words around the caret are looked for in the source. The end of the source if they are not there, or
 * if the caret is elsewhere.
 */
export function findCaret(source: string, drawn: HTMLElement, selection: Selection | null): number {
  const { anchorNode: node, anchorOffset: offset = 0 } = selection ?? {};
  if (!node || node.nodeType !== Node.TEXT_NODE || !drawn.contains(node)) return source.length;
  const from = Math.max(0, offset - context);
  const words = `${node.textContent}`.slice(from, offset + context);
  const above = drawn.ownerDocument.createRange();
  above.setStart(drawn, 0);
  above.setEnd(node, from);
  let at = source.indexOf(words);
  // The same words may be above.
  for (let more = countIn(above.toString(), words); more > 0 && at >= 0; more--) {
    at = source.indexOf(words, at + 1);
  }
  return at < 0 ? source.length : at + offset - from;
}

function countIn(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1;
}
