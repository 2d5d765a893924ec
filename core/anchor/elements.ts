/**
 * Elements whose text no reader sees or selects as part of a page. A `title`
 * here is an SVG's; controls hold what was typed, not what was published.
 */
const unread = new Set(
  (
    'script style noscript template textarea select input option optgroup datalist ' +
    'head title desc defs metadata symbol iframe object embed audio video canvas ' +
    'noembed noframes progress meter ' +
    // Our own, in the reader, where an image is missing.
    'pressmark-image'
  ).split(' '),
);

/** Elements that begin a line of their own in every browser's own style sheet, and table cells. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend ' +
    'li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * An element's name, also when a form's control has taken its place:
 * `form.localName` is the control in `<form><input name=localName>`, and only
 * forms can be shadowed in that way.
 */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** Does this element begin and end a block of text? */
export function isBlock(name: string): boolean {
  return blocks.has(name);
}

/**
 * Is the text of this element left out?
 *
 * Only markup decides, never layout: the same page gives the same text in a
 * tab, in the reader and without a screen. `aria-hidden` is not asked, since
 * dialogs put it on a whole article that is in full view behind them, and
 * `hidden=until-found` is text that a search in the page shows.
 */
export function isUnread(element: Element, name: string): boolean {
  if (unread.has(name)) return true;
  const read: unknown = element.getAttribute;
  if (typeof read !== 'function') return false;
  const hidden = element.getAttribute('hidden');
  return hidden !== null && hidden.toLowerCase() !== 'until-found';
}
