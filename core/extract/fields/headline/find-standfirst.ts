import type { Source } from '../../../model';
import { collapseWhitespace, foldToWords } from '../../page/clean-text';
import { getMetaContents } from '../../page/meta';
import type { Draft } from '../../step';
import { findHeadingElement } from '../find-heading-element';
import type { SourcedValue } from '../sourced-value';
import { getLines, getStandfirstGroup, isBoldLead } from './standfirst-group';

/** Class names of standfirsts, in the languages seen so far. */
const standfirstClass =
  /(?:^|[-_\s])(?:stand-?first|sub-?(?:tit(?:le|el|ulo|re)?|head|heading|headline|line)|dek|deck|lede|lead|lead-?in|lead-?text|leadtext|intro|introduction|introtext|einleitung|anleser|teaser|summary|synopsis|excerpt|abstract|chapo|chapeau|chapô|vorspann|vorspan|unterzeile|entradilla|bajada|copete|volanta|sumario|sottotitolo|occhiello|sommario|catenaccio|ingress|manchet|underrubrik|underrubrikk|preamble|perex|zajawka|tagline|spot|ozet|description|article-?desc|desc|kicker-text|strap-?line|linha-?fina|gravata|intro-?text|inledning|ingressi|rubriik)(?:[-_\s\d]|$)/i;

/** Characters. A shorter line is a kicker or a button, a longer one is body. */
const minLength = 20;
const maxLength = 700;
/** Characters of Chinese, Japanese and Korean, which need half as many. */
const minDenseLength = 10;
/** Elements after the headline. The standfirst is among the first, and pages can be endless. */
const maxElements = 500;
/** Child elements. With more, it is a box that contains other things. */
const maxChildren = 12;
/** Characters between headline and standfirst: byline, date, share buttons and a caption. */
const maxBetween = 400;
/** Parts of a page that never contain the standfirst. */
const nonStorySelector =
  'aside, nav, footer, [hidden], figure, figcaption, [class*=related i], [class*=caption i], [class*=comment i]';
const nonStandfirstClass =
  /caption|credit|byline|author|share|social|tags|date|time|breadcrumb|gallery|lightbox|img|image|photo|picture|hidden/i;
/** Confidence of each kind of evidence. The highest wins, and the earlier of two equals. */
const scores = {
  describedAndCalled: 5,
  describedUnderHeadline: 4,
  calledUnderHeadline: 3,
  described: 2,
  boldLead: 1,
} as const;

interface Description {
  readonly text: string;
  readonly source: Source;
}

/** A standfirst with its elements in the page's copy. */
export interface Standfirst extends SourcedValue<string> {
  readonly elements: readonly Element[];
}

/**
 * Returns the lines under the headline that summarise the story, as shown on the page, or
 * null. Lines are separated by line breaks.
 *
 * A description that only search engines see is not a standfirst. Neither is the first
 * paragraph of the story, which many systems copy into the description, unless it is set
 * apart from the others.
 */
export function findStandfirst(draft: Draft): Standfirst | null {
  const { page, structured, headline } = draft;
  const titles = [
    headline,
    structured.headline,
    ...getMetaContents(page, 'og:title', 'twitter:title'),
  ];
  const descriptions = readDescriptions(draft);
  const heading = findHeadingElement(page.document, headline);
  const end = findSearchEnd(heading);
  const openings = descriptions.map(({ text }) => getOpening(text));
  let best: { readonly found: Standfirst; readonly rating: number } | null = null;
  let seen = 0;
  for (const element of page.document.querySelectorAll(
    'p, h2, h3, h4, h5, div, span, strong, li',
  )) {
    if (heading && !(heading.compareDocumentPosition(element) & 4)) continue;
    if (++seen > maxElements) break;
    if (element.childElementCount > maxChildren) continue;
    const raw = element.textContent ?? '';
    if (raw.length < minDenseLength || raw.length > maxLength * 2) continue;
    const isNear = end !== null && (element.compareDocumentPosition(end) & (4 | 16)) !== 0;
    // Far from the headline, only a matching description identifies one.
    if (!isNear && !openings.includes(getOpening(raw))) continue;
    if (nonStandfirstClass.test(element.getAttribute('class') ?? '')) continue;
    const box = element.closest(nonStorySelector);
    if (box && !(heading && box.contains(heading))) continue;
    const elements = getStandfirstGroup(element);
    const text = elements.flatMap(getLines).join('\n');
    if (!hasStandfirstLength(text) || repeatsHeadline(text, titles) || /©|\(photos? by/i.test(text))
      continue;
    const candidate = scoreStandfirst(element, text, descriptions, heading, isNear);
    if (candidate && candidate.rating > (best?.rating ?? 0)) {
      best = {
        found: { value: text, source: candidate.source, elements },
        rating: candidate.rating,
      };
    }
  }
  if (!best) return null;
  const { found } = best;
  return { ...found, elements: [...found.elements, ...findCopies(page.document, found.value)] };
}

/**
 * Returns elements with the same text. Pages contain one standfirst for wide and one for
 * narrow screens.
 */
function findCopies(document: Document, text: string): readonly Element[] {
  const folded = foldToWords(text);
  const beginning = text.slice(0, 8);
  return [...document.querySelectorAll('p, h2, h3, h4, h5, div')].filter(
    (element) =>
      element.childElementCount <= 2 &&
      (element.textContent ?? '').trimStart().startsWith(beginning) &&
      (element.textContent ?? '').length < maxLength * 2 &&
      foldToWords(getLines(element).join(' ')) === folded,
  );
}

function readDescriptions({ page, structured }: Draft): readonly Description[] {
  const sources: [Source, string | null][] = [
    ['json-ld', structured.alternativeHeadline],
    ['json-ld', structured.description],
    ...getMetaContents(page, 'og:description', 'twitter:description').map(
      (text): [Source, string] => ['open-graph', text],
    ),
    ...getMetaContents(page, 'description', 'dc.description').map((text): [Source, string] => [
      'meta',
      text,
    ]),
  ];
  return sources.flatMap(([source, text]) =>
    text && hasStandfirstLength(text) ? [{ text, source }] : [],
  );
}

/**
 * Returns the confidence that a text is the standfirst and the source that shows it, or
 * null if nothing does.
 */
function scoreStandfirst(
  element: Element,
  text: string,
  descriptions: readonly Description[],
  heading: Element | null,
  isNear: boolean,
): { readonly rating: number; readonly source: Source } | null {
  const isClassed = hasStandfirstClass(element, text, heading);
  const description = descriptions.find((one) => matchesDescription(text, one.text));
  if (description && isClassed)
    return { rating: scores.describedAndCalled, source: description.source };
  if (description && !isBodyParagraph(element)) {
    const score = isNear ? scores.describedUnderHeadline : scores.described;
    return { rating: score, source: description.source };
  }
  if (isClassed && isNear) return { rating: scores.calledUnderHeadline, source: 'class' };
  return isNear && isBoldLead(element) ? { rating: scores.boldLead, source: 'text' } : null;
}

function hasStandfirstLength(text: string): boolean {
  const shortest = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]/u.test(text) ? minDenseLength : minLength;
  return text.length >= shortest && text.length <= maxLength;
}

function repeatsHeadline(text: string, titles: readonly (string | null)[]): boolean {
  const folded = foldToWords(text);
  return titles.some(
    (title) => title !== null && folded.includes(foldToWords(title)) && title !== '',
  );
}

/**
 * True if the element, or a box that contains nothing else, has a standfirst class, or if
 * it is an h2 directly after the headline.
 */
function hasStandfirstClass(element: Element, text: string, heading: Element | null): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const names = `${at.getAttribute('class') ?? ''} ${at.getAttribute('itemprop') ?? ''}`;
    if (nonStandfirstClass.test(names)) return false;
    if (standfirstClass.test(splitCamelCase(names))) return true;
    const outer = at.parentElement;
    if (!outer || collapseWhitespace(outer.textContent ?? '').length > text.length * 1.2 + 20)
      break;
  }
  return (
    element.localName === 'h2' && element.previousElementSibling === heading && heading !== null
  );
}

function splitCamelCase(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-');
}

/**
 * Returns the text node at which there is too much text after the headline for a
 * standfirst to follow. A byline and a caption may come in between. Returns null without a
 * headline, and the last text node of a short page.
 */
function findSearchEnd(heading: Element | null): Node | null {
  if (!heading) return null;
  let between = 0;
  let last: Node | null = null;
  const { ownerDocument } = heading;
  const walker = ownerDocument.createTreeWalker(ownerDocument.documentElement, 4);
  walker.currentNode = heading;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (heading.contains(node)) continue;
    last = node;
    const text = collapseWhitespace(node.textContent ?? '');
    if (text !== '' && !node.parentElement?.closest('figure, aside')) between += text.length;
    if (between > maxBetween) break;
  }
  return last;
}

/** Letters and digits compared to tell if two texts start alike. */
const openingLength = 12;

function getOpening(text: string): string {
  return text
    .slice(0, 80)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, openingLength)
    .toLowerCase();
}

function matchesDescription(text: string, description: string): boolean {
  const shown = foldToWords(text);
  const expected = foldToWords(description);
  return (
    shown === expected ||
    (expected.length > 60 &&
      shown.startsWith(expected.replace(/ \S*$/, '')) &&
      shown.length < expected.length * 1.6)
  );
}

/** True for a paragraph with similar siblings, which is body text. */
function isBodyParagraph(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || isBoldLead(element)) return false;
  const similarSiblings = [...parent.children].filter(
    (sibling) =>
      sibling !== element &&
      sibling.localName === element.localName &&
      getClassWithoutDigits(sibling) === getClassWithoutDigits(element) &&
      (sibling.textContent ?? '').trim().length > 60,
  );
  return similarSiblings.length > 0;
}

/** Some systems number the classes of their paragraphs. */
function getClassWithoutDigits(element: Element): string {
  return (element.getAttribute('class') ?? '').replace(/\d+/g, '');
}
