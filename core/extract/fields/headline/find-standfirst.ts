import type { Source } from '../../../model';
import { collapse, foldText } from '../../page/clean-text';
import { metaContents } from '../../page/meta';
import type { Draft } from '../../step';
import type { Found } from '../found';
import { findHeadingElement } from '../heading-element';
import { isSetInBold, linesOf, standfirstGroup } from './standfirst-group';

/** Class words that papers give to the lines under a headline, in the languages that were met. */
const standfirstWords =
  /(?:^|[-_\s])(?:stand-?first|sub-?(?:tit(?:le|el|ulo|re)?|head|heading|headline|line)|dek|deck|lede|lead|lead-?in|lead-?text|leadtext|intro|introduction|introtext|einleitung|anleser|teaser|summary|synopsis|excerpt|abstract|chapo|chapeau|chapô|vorspann|vorspan|unterzeile|entradilla|bajada|copete|volanta|sumario|sottotitolo|occhiello|sommario|catenaccio|ingress|manchet|underrubrik|underrubrikk|preamble|perex|zajawka|tagline|spot|ozet|description|article-?desc|desc|kicker-text|strap-?line|linha-?fina|gravata|intro-?text|inledning|ingressi|rubriik)(?:[-_\s\d]|$)/i;

/** Characters. A shorter line is a kicker or a button; a longer one is body. */
const shortestStandfirst = 20;
const longestStandfirst = 700;
/** Characters of Chinese, Japanese and Korean, which say as much in half of them. */
const shortestDense = 10;
/** Elements after the headline; a standfirst stands among the first, and pages can be endless. */
const maxLookedAt = 500;
/** Elements in one; what holds more is a box around other things. */
const maxChildren = 12;
/** Characters between headline and standfirst: byline, date, share buttons and a caption. */
const maxBetween = 400;
/** Where no standfirst stands. */
const elsewhere =
  'aside, nav, footer, [hidden], figure, figcaption, [class*=related i], [class*=caption i], [class*=comment i]';
const elsewhereWords =
  /caption|credit|byline|author|share|social|tags|date|time|breadcrumb|gallery|lightbox|img|image|photo|picture|hidden/i;
/** How sure each sign is; a higher one wins, the earlier of two equals. */
const rating = {
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

/** A standfirst with the elements of the page's copy in which it stands. */
export interface Standfirst extends Found<string> {
  readonly elements: readonly Element[];
}

/**
 * The lines under the headline that say what the story is about, as they stand
 * on the page, or null. Several lines are parted by line breaks.
 *
 * A description that only search engines see is no standfirst, and neither is
 * the first paragraph of the story, which many systems copy into it, unless it
 * is set apart from the others.
 */
export function findStandfirst(draft: Draft): Standfirst | null {
  const { page, structured, headline } = draft;
  const titles = [
    headline,
    structured.headline,
    ...metaContents(page, 'og:title', 'twitter:title'),
  ];
  const told = readDescriptions(draft);
  const heading = findHeadingElement(page.document, headline);
  const end = findEnd(heading);
  const beginnings = told.map(({ text }) => beginningOf(text));
  let best: { readonly found: Standfirst; readonly rating: number } | null = null;
  let seen = 0;
  for (const element of page.document.querySelectorAll(
    'p, h2, h3, h4, h5, div, span, strong, li',
  )) {
    if (heading && !(heading.compareDocumentPosition(element) & 4)) continue;
    if (++seen > maxLookedAt) break;
    if (element.childElementCount > maxChildren) continue;
    const raw = element.textContent ?? '';
    if (raw.length < shortestDense || raw.length > longestStandfirst * 2) continue;
    const isNear = end !== null && (element.compareDocumentPosition(end) & (4 | 16)) !== 0;
    // Far from the headline only a description can tell one.
    if (!isNear && !beginnings.includes(beginningOf(raw))) continue;
    if (elsewhereWords.test(element.getAttribute('class') ?? '')) continue;
    const box = element.closest(elsewhere);
    if (box && !(heading && box.contains(heading))) continue;
    const elements = standfirstGroup(element);
    const text = elements.flatMap(linesOf).join('\n');
    if (!isOfLength(text) || repeatsHeadline(text, titles) || /©|\(photos? by/i.test(text))
      continue;
    const judged = judge(element, text, told, heading, isNear);
    if (judged && judged.rating > (best?.rating ?? 0)) {
      best = { found: { value: text, source: judged.source, elements }, rating: judged.rating };
    }
  }
  if (!best) return null;
  const { found } = best;
  return { ...found, elements: [...found.elements, ...findCopies(page.document, found.value)] };
}

/** Elements that say the same again: pages hold one standfirst for wide and one for narrow screens. */
function findCopies(document: Document, text: string): readonly Element[] {
  const folded = foldText(text);
  const beginning = text.slice(0, 8);
  return [...document.querySelectorAll('p, h2, h3, h4, h5, div')].filter(
    (element) =>
      element.childElementCount <= 2 &&
      (element.textContent ?? '').trimStart().startsWith(beginning) &&
      (element.textContent ?? '').length < longestStandfirst * 2 &&
      foldText(linesOf(element).join(' ')) === folded,
  );
}

function readDescriptions({ page, structured }: Draft): readonly Description[] {
  const told: [Source, string | null][] = [
    ['json-ld', structured.alternativeHeadline],
    ['json-ld', structured.description],
    ...metaContents(page, 'og:description', 'twitter:description').map((text): [Source, string] => [
      'open-graph',
      text,
    ]),
    ...metaContents(page, 'description', 'dc.description').map((text): [Source, string] => [
      'meta',
      text,
    ]),
  ];
  return told.flatMap(([source, text]) => (text && isOfLength(text) ? [{ text, source }] : []));
}

/** How sure it is that a text is the standfirst, and what says so; null when nothing does. */
function judge(
  element: Element,
  text: string,
  told: readonly Description[],
  heading: Element | null,
  isNear: boolean,
): { readonly rating: number; readonly source: Source } | null {
  const isCalled = isCalledStandfirst(element, text, heading);
  const description = told.find((one) => isSame(text, one.text));
  if (description && isCalled)
    return { rating: rating.describedAndCalled, source: description.source };
  if (description && !isBodyParagraph(element)) {
    const certain = isNear ? rating.describedUnderHeadline : rating.described;
    return { rating: certain, source: description.source };
  }
  if (isCalled && isNear) return { rating: rating.calledUnderHeadline, source: 'class' };
  return isNear && isSetInBold(element) ? { rating: rating.boldLead, source: 'text' } : null;
}

function isOfLength(text: string): boolean {
  const shortest = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]/u.test(text)
    ? shortestDense
    : shortestStandfirst;
  return text.length >= shortest && text.length <= longestStandfirst;
}

function repeatsHeadline(text: string, titles: readonly (string | null)[]): boolean {
  const folded = foldText(text);
  return titles.some((title) => title !== null && folded.includes(foldText(title)) && title !== '');
}

/** Whether its class, or that of a box that holds nothing else, or its place right under the h1 says so. */
function isCalledStandfirst(element: Element, text: string, heading: Element | null): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const names = `${at.getAttribute('class') ?? ''} ${at.getAttribute('itemprop') ?? ''}`;
    if (elsewhereWords.test(names)) return false;
    if (standfirstWords.test(spaced(names))) return true;
    const outer = at.parentElement;
    if (!outer || collapse(outer.textContent ?? '').length > text.length * 1.2 + 20) break;
  }
  return (
    element.localName === 'h2' && element.previousElementSibling === heading && heading !== null
  );
}

function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-');
}

/**
 * The text node at which too many words stand behind the headline for a
 * standfirst to follow: a byline and a caption may stand between. Null without
 * a headline; the last text of the page when it is short.
 */
function findEnd(heading: Element | null): Node | null {
  if (!heading) return null;
  let between = 0;
  let last: Node | null = null;
  const { ownerDocument } = heading;
  const walker = ownerDocument.createTreeWalker(ownerDocument.documentElement, 4);
  walker.currentNode = heading;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (heading.contains(node)) continue;
    last = node;
    const text = collapse(node.textContent ?? '');
    if (text !== '' && !node.parentElement?.closest('figure, aside')) between += text.length;
    if (between > maxBetween) break;
  }
  return last;
}

/** Letters by which two texts are told to begin alike. */
const beginningLength = 12;

function beginningOf(text: string): string {
  return text
    .slice(0, 80)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, beginningLength)
    .toLowerCase();
}

function isSame(text: string, description: string): boolean {
  const shown = foldText(text);
  const told = foldText(description);
  return (
    shown === told ||
    (told.length > 60 &&
      shown.startsWith(told.replace(/ \S*$/, '')) &&
      shown.length < told.length * 1.6)
  );
}

/** A paragraph among its like: what stands in the run of the story is its text. */
function isBodyParagraph(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || isSetInBold(element)) return false;
  const like = [...parent.children].filter(
    (sibling) =>
      sibling !== element &&
      sibling.localName === element.localName &&
      classOf(sibling) === classOf(element) &&
      (sibling.textContent ?? '').trim().length > 60,
  );
  return like.length > 0;
}

/** The class without numbers, with which some systems count their paragraphs. */
function classOf(element: Element): string {
  return (element.getAttribute('class') ?? '').replace(/\d+/g, '');
}
