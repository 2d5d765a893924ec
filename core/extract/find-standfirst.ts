import { collapse, foldText, overlap } from './clean-text';
import { metaContents } from './meta';
import type { Draft } from './step';

/** Class words that papers give to the lines under a headline, in the languages that were met. */
const standfirstWords =
  /(^|[-_\s])(standfirst|sub-?(title|head|heading|headline)|dek|deck|lede|lead|leadin|lead-text|intro|introduction|teaser|summary|excerpt|abstract|chapo|chapeau|vorspann|unterzeile|entradilla|bajada|copete|sottotitolo|occhiello|sommario|ingress|manchet|preamble|description|article-desc|kicker-text|strapline|tagline)([-_\s]|$)/i;
const spaced = (name: string) => name.replace(/([a-z])([A-Z])|__|--/g, '$1-$2');

/** Characters. A shorter line is a kicker or a button; a longer one is body. */
const shortestStandfirst = 20;
const longestStandfirst = 700;
/** Elements after the headline; a standfirst stands among the first, and pages can be endless. */
const mostLookedAt = 400;
/** Where no standfirst stands. */
const elsewhere = 'aside, nav, footer, [hidden], figure, li';
const elsewhereWords = /related|caption|image|picture|photo|credit|byline|author/i;

/**
 * The lines under the headline that say what the story is about, as they stand
 * on the page, or null.
 *
 * A description that only search engines see is no standfirst, and neither is
 * the first paragraph of the story, which many systems copy into it.
 */
export function findStandfirst(draft: Draft): string | null {
  const { page, structured, headline } = draft;
  const descriptions = [
    structured.alternativeHeadline,
    structured.description,
    ...metaContents(page, 'og:description', 'description', 'twitter:description'),
  ].filter((text): text is string => text !== null && text.length >= shortestStandfirst);

  const titles = [structured.headline, ...metaContents(page, 'og:title', 'twitter:title')];
  const heading = findHeadingElement(page.document, headline);
  let best: { readonly text: string; readonly rating: number } | null = null;
  let seen = 0;
  for (const element of page.document.querySelectorAll('p, h2, h3, h4, div, span, strong')) {
    if (heading && !(heading.compareDocumentPosition(element) & 4)) continue;
    if (++seen > mostLookedAt) break;
    if (element.closest(elsewhere)) continue;
    const names = `${element.className} ${element.parentElement?.className ?? ''}`;
    if (elsewhereWords.test(names)) continue;
    const text = collapse(element.textContent ?? '');
    if (text.length < shortestStandfirst || text.length > longestStandfirst) continue;
    if (repeatsHeadline(text, [headline, ...titles]) || /©|\(photos? by/i.test(text)) continue;
    const rating = rate(element, text, descriptions, heading);
    if (rating > (best?.rating ?? 0)) best = { text, rating };
  }
  return best?.text ?? null;
}

/** How sure it is that an element is the standfirst; 0 is "it is not". */
function rate(
  element: Element,
  text: string,
  descriptions: readonly string[],
  heading: Element | null,
): number {
  const isCalled = isCalledStandfirst(element);
  const isDescribed = descriptions.some((description) => isSame(text, description));
  if (isDescribed) return isCalled ? 3 : isBodyParagraph(element) ? 0 : 2;
  return isCalled && isRightAfter(element, heading) ? 1 : 0;
}

function repeatsHeadline(text: string, titles: readonly (string | null)[]): boolean {
  const folded = foldText(text);
  return titles.some((title) => title !== null && folded.includes(foldText(title)) && title !== '');
}

export function findHeadingElement(document: Document, headline: string | null): Element | null {
  const headings = [...document.querySelectorAll('h1')];
  return (
    headings.find((element) => headline && overlap(element.textContent ?? '', headline) > 0.7) ??
    headings[0] ??
    null
  );
}

function isCalledStandfirst(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 2; at = at.parentElement, up++) {
    const names = `${spaced(at.getAttribute('class') ?? '')} ${at.getAttribute('itemprop') ?? ''}`;
    if (standfirstWords.test(names) && collapse(at.textContent ?? '').length <= longestStandfirst)
      return true;
  }
  return element.localName === 'h2' && element.previousElementSibling?.localName === 'h1';
}

/** Few words stand between the headline and it: a byline at most. */
function isRightAfter(element: Element, heading: Element | null): boolean {
  if (!heading) return false;
  let between = 0;
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument.documentElement, 4);
  walker.currentNode = heading;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (heading.contains(node)) continue;
    if (element.contains(node)) return true;
    between += collapse(node.textContent ?? '').length;
    if (between > 250) return false;
  }
  return false;
}

function isSame(text: string, description: string): boolean {
  const shown = foldText(text);
  const told = foldText(description);
  return (
    shown === told ||
    (told.length > 60 &&
      shown.startsWith(told.replace(/ \S*$/, '')) &&
      shown.length < told.length * 1.3)
  );
}

/** A paragraph among its like: what stands in the run of the story is its text. */
function isBodyParagraph(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent) return false;
  const like = [...parent.children].filter(
    (sibling) =>
      sibling !== element &&
      sibling.localName === element.localName &&
      (sibling.getAttribute('class') ?? '') === (element.getAttribute('class') ?? '') &&
      (sibling.textContent ?? '').trim().length > 60,
  );
  return like.length > 0;
}
