import { textDirective } from './text-directive';

/**
 * The address of a passage: the page's own, with a text fragment after it that
 * browsers scroll to and highlight (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * `text` is the page's text with "\n" between its blocks; the passage lies
 * between `start` and `end` in it. A fragment of the address is kept only where
 * it names a view of the page ("#/story/3"), since an element's would be
 * scrolled to in its stead. A passage without a word gives the address alone.
 */
export function passageLink(url: string, text: string, start: number, end: number): string {
  const address = new URL(url);
  const route = /^#(!|\/)/.test(address.hash) ? address.hash : '';
  address.hash = '';
  const directive = textDirective(text, start, end);
  if (directive === null) return address.href + route;
  return `${address.href}${route || '#'}:~:${directive}`;
}
