const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Characters. A custom element with more text holds one or more paragraphs. */
const maxInlineLength = 100;

/**
 * True if the element is a block. Known elements are judged by name, custom elements
 * ("x-paragraph") by the length of their text.
 */
export function isBlockElement(element: Element): boolean {
  const name = element.localName;
  if (blockTags.has(name)) return true;
  return name.includes('-') && (element.textContent ?? '').trim().length > maxInlineLength;
}
