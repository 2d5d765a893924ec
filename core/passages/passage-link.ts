import { textDirective } from './text-directive';

/**
 * A link to a passage: the page's address with a text fragment, which browsers scroll to
 * and highlight (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * `text` is the page's text with "\n" between its blocks; the passage is from `start` to
 * `end`. An existing fragment is kept only if it selects a view of the page
 * ("#/story/3"): browsers would scroll to an element's fragment instead. For a passage
 * without words, returns the plain address.
 */
export function passageLink(url: string, text: string, start: number, end: number): string {
  const address = new URL(url);
  const route = /^#(!|\/)/.test(address.hash) ? address.hash : '';
  address.hash = '';
  const directive = textDirective(text, start, end);
  if (directive === null) return address.href + route;
  return `${address.href}${route || '#'}:~:${directive}`;
}
