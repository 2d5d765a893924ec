import { likeness } from '../page/clean-text';

/** From this likeness on a heading is the headline on the page. */
const sameHeadline = 0.6;
/** A second-level heading must be nearly the headline itself: others speak of the same things. */
const surelySame = 0.85;

/** Characters; a longer text is a box around more than the headline. */
const longestHeading = 500;

/** What was found last in a document, since several steps ask for it. */
const known = new WeakMap<Document, { headline: string | null; element: Element | null }>();

/** The element in which the headline stands on the page, or the first h1, or null. */
export function findHeadingElement(document: Document, headline: string | null): Element | null {
  const before = known.get(document);
  if (before && before.headline === headline) return before.element;
  const element = lookForHeading(document, headline);
  known.set(document, { headline, element });
  return element;
}

function lookForHeading(document: Document, headline: string | null): Element | null {
  const first = [...document.querySelectorAll('h1')];
  const like = (element: Element) => {
    const text = element.textContent ?? '';
    return text.length > longestHeading ? 0 : likeness(text, headline ?? '');
  };
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
