const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Characters; an element of the page's own making that holds more is a paragraph, or several. */
const longestOwnInline = 100;

/**
 * Whether an element is a block by its name. Elements of a page's own
 * ("x-paragraph") say nothing by their name, so their length must.
 */
export function isBlockElement(element: Element): boolean {
  const name = element.localName;
  if (blockNames.has(name)) return true;
  return name.includes('-') && (element.textContent ?? '').trim().length > longestOwnInline;
}
