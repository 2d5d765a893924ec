import { likeness } from './clean-text';

/** From this likeness on a heading is the headline on the page. */
const sameHeadline = 0.6;
/** A second-level heading must be nearly the headline itself: others speak of the same things. */
const surelySame = 0.85;

/** The element in which the headline stands on the page, or the first h1, or null. */
export function findHeadingElement(document: Document, headline: string | null): Element | null {
  const first = [...document.querySelectorAll('h1')];
  const like = (element: Element) => likeness(element.textContent ?? '', headline ?? '');
  const best = first.find((element) => like(element) >= sameHeadline);
  if (best || headline === null) return best ?? first[0] ?? null;
  const lower = document.querySelectorAll(
    'h2, h3, [itemprop~=headline], [class*=title i], [class*=headline i]',
  );
  for (const element of lower) {
    if (element.localName !== 'meta' && like(element) >= surelySame) return element;
  }
  return first[0] ?? null;
}
