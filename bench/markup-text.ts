const blockElements = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const invisibleElements = new Set('head noscript script style template title'.split(' '));

/** Returns the visible text of markup. Blocks are separated by line breaks, unlike in `textContent`. */
export function getMarkupText(root: Node): string {
  let text = '';
  for (const child of root.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    if (child.nodeType !== 1) continue;
    const { localName } = child as Element;
    if (invisibleElements.has(localName)) continue;
    const childText = getMarkupText(child);
    text += blockElements.has(localName) ? `\n${childText}\n` : childText;
  }
  return text;
}
