import { getSimilarity } from '../page/clean-text';

/** Similarity of an h1 and the headline, from 0 to 1. */
const minSimilarity = 0.6;
/** The same for lower headings, which often share words with the headline. */
const minLowerSimilarity = 0.85;

/** Characters. Longer text is a box that contains more than the headline. */
const maxHeadingLength = 500;

/** Headings in these are links to pages, or the place of the page on the site. */
export const navigation = 'nav, li, [class*=breadcrumb i], [itemtype*=BreadcrumbList i]';

/** Links before a heading in a row of their own that make it the end of a breadcrumb. */
const minBreadcrumbLinks = 2;

/** True if a heading is a link to a page, or shows the place of the page on the site. */
export function isInNavigation(heading: Element): boolean {
  return heading.closest(navigation) !== null || endsLinkRow(heading);
}

function endsLinkRow(heading: Element): boolean {
  if (heading.nextElementSibling) return false;
  let links = 0;
  for (let at = heading.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName !== 'a') return false;
    links++;
  }
  return links >= minBreadcrumbLinks;
}

/** The last result for each document. Several steps look up the heading. */
const lastFound = new WeakMap<Document, { headline: string | null; element: Element | null }>();

/** Returns the element on the page that shows the headline, or the first h1, or null. */
export function findHeadingElement(document: Document, headline: string | null): Element | null {
  const cached = lastFound.get(document);
  if (cached && cached.headline === headline) return cached.element;
  const element = searchHeading(document, headline);
  lastFound.set(document, { headline, element });
  return element;
}

function searchHeading(document: Document, headline: string | null): Element | null {
  const headings = [...document.querySelectorAll('h1')];
  const shown = headings.filter((element) => !isInNavigation(element));
  const topHeadings = shown.length > 0 ? shown : headings;
  const similarity = (element: Element) => {
    const text = element.textContent ?? '';
    return text.length > maxHeadingLength ? 0 : getSimilarity(text, headline ?? '');
  };
  const best = shown.find((element) => similarity(element) >= minSimilarity);
  if (best || headline === null) return best ?? topHeadings[0] ?? null;
  const lowerHeadings = document.querySelectorAll(
    'h2, h3, [itemprop~=headline], [class*=title i], [class*=headline i]',
  );
  for (const element of lowerHeadings) {
    if (element.localName !== 'meta' && similarity(element) >= minLowerSimilarity) return element;
  }
  return topHeadings[0] ?? null;
}
