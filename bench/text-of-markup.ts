const blocks = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const unread = new Set('head noscript script style template title'.split(' '));

/**
 * The words of markup as a reader would see them: what is a block of its own
 * is parted by a line break, where `textContent` runs words together.
 */
export function textOfMarkup(root: Node): string {
  let text = '';
  for (const child of root.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    if (child.nodeType !== 1) continue;
    const { localName } = child as Element;
    if (unread.has(localName)) continue;
    const inside = textOfMarkup(child);
    text += blocks.has(localName) ? `\n${inside}\n` : inside;
  }
  return text;
}
