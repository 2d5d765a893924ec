/**
 * Elements whose text users cannot see or select as part of a page. A `title` here is
 * an SVG's. Controls hold what was typed, not what was published.
 */
const skippedNames = new Set(
  (
    'script style noscript template textarea select input option optgroup datalist ' +
    'head title desc defs metadata symbol iframe object embed audio video canvas ' +
    'noembed noframes progress meter'
  ).split(' '),
);

/** Our own custom elements: placeholders and notices in the reader view, hosts on pages. */
const ownPrefix = 'pressmark-';

/** Elements that start a new line in every browser's default style sheet, and table cells. */
const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend ' +
    'li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * Returns an element's local name, also if a control has clobbered it: in
 * `<form><input name=localName>`, `form.localName` is the control. Only forms can be
 * clobbered this way.
 */
export function getElementName(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** True if the element starts and ends a block of text. */
export function isBlock(name: string): boolean {
  return blockNames.has(name);
}

/**
 * True if the text of this element is left out.
 *
 * Depends on markup only, never on layout: a page gives the same text in a tab, in the
 * reader view and without a screen. Ignores `aria-hidden`, because dialogs set it on a
 * whole article that is in full view behind them. Keeps `hidden=until-found`, because
 * find-in-page reveals it.
 */
export function isSkipped(element: Element, name: string): boolean {
  if (skippedNames.has(name) || name.startsWith(ownPrefix)) return true;
  const getAttribute: unknown = element.getAttribute;
  if (typeof getAttribute !== 'function') return false;
  const hidden = element.getAttribute('hidden');
  return hidden !== null && hidden.toLowerCase() !== 'until-found';
}

/** Elements that set text apart from a story. */
const containerSelector = 'aside, blockquote, figure';
const blockSelector = [...blockNames].join(',');

/**
 * Returns the name of the innermost element around another that sets its text apart from
 * the story: "aside", "blockquote" or "figure", or "li" for text directly in a list item.
 * Empty if the root contains no such element around it.
 */
export function getContainerName(root: Element, element: Element): string {
  // A control can clobber a form's `closest`.
  if (typeof element.closest !== 'function') return '';
  const isInside = (found: Element | null): found is Element =>
    found !== null && found !== root && root.contains(found);
  const container = element.closest(containerSelector);
  if (isInside(container)) return container.localName;
  const block = element.closest(blockSelector);
  return isInside(block) && block.matches('li') ? 'li' : '';
}
