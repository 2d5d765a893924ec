/** What is counted once on a page, so that each sign is a plain question. */
export interface PageFacts {
  /** The JSON-LD of the page as one text, cut at `longestStructuredData`. */
  readonly structuredData: string;
  /** `og:type` in lower case, empty when there is none. */
  readonly kind: string;
  readonly path: string;
  /** Paragraphs of at least `longParagraph` characters, links not counted. */
  readonly longParagraphs: number;
  /** Characters in them. */
  readonly prose: number;
  readonly links: number;
  readonly title: string;
  /** How many elements match a selector. */
  readonly count: (selector: string) => number;
}

/** Characters; a sentence and a half. Menus, captions and teasers are mostly shorter. */
const longParagraph = 80;
/** Enough to tell an article; a page of 10,000 paragraphs must not cost more. */
const mostParagraphs = 200;
/** Characters; the type stands near the start, and a few pages carry megabytes. */
const longestStructuredData = 200_000;
/** Characters; the signs' patterns take time that grows with the square of it. */
const longestPath = 300;

/**
 * Counts what the signs ask about. Never changes the page and never throws.
 *
 * The query is taken from the prototype, because `<form name=querySelectorAll>`
 * replaces the document's own.
 */
export function readPageFacts(document: Document, url: string): PageFacts {
  const prototype: Document = Object.getPrototypeOf(document);
  const find = (selector: string): NodeListOf<HTMLElement> =>
    prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>;
  const text = (element: Element | undefined) => element?.textContent ?? '';

  let structuredData = '';
  for (const script of find('script[type*="ld+json"]')) {
    structuredData += text(script).slice(0, longestStructuredData);
    if (structuredData.length > longestStructuredData) break;
  }

  let longParagraphs = 0;
  let prose = 0;
  let seen = 0;
  for (const paragraph of find('p')) {
    if (++seen > mostParagraphs) break;
    let length = text(paragraph).trim().length;
    if (length < longParagraph) continue;
    for (const link of paragraph.getElementsByTagName('a')) length -= text(link).length;
    if (length < longParagraph) continue;
    longParagraphs++;
    prose += length;
  }

  return {
    structuredData,
    kind: (find('meta[property="og:type"]')[0]?.getAttribute('content') ?? '').trim().toLowerCase(),
    path: URL.canParse(url) ? new URL(url).pathname.slice(0, longestPath) : '/',
    longParagraphs,
    prose,
    links: find('a').length,
    title: text(find('title')[0]).trim(),
    count: (selector) => find(selector).length,
  };
}
