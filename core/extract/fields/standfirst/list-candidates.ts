import type { Source } from '../../../model';
import { foldToWords } from '../../page/clean-text';
import { getMetaContents } from '../../page/meta';
import { hasMoreText } from '../../page/text-length';
import type { Draft } from '../../step';
import { cutBylineOpening, hasBylineOpening } from '../byline/byline-words';
import { isFullName } from '../byline/is-full-name';
import { splitByline } from '../byline/split-byline';
import { findHeadingElement } from '../find-heading-element';
import { AlikeElements } from './alike-elements';
import {
  type Description,
  findDescription,
  foldForComparison,
  isLongEnough,
  readDescriptions,
} from './descriptions';
import { type Candidate, factNames, listBoxes, readFacts } from './standfirst-facts';
import { getLines, getStandfirstGroup } from './standfirst-group';
import { findBefore, readTextAfterHeadline } from './text-after-headline';

/** Characters. Longer text is body. */
const maxLength = 700;
/** Elements that may hold the standfirst. */
const textTags = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'div', 'li']);
/** Elements after the headline. The standfirst is among the first, and pages can be endless. */
const maxElements = 500;
/** Child elements. With more, it is a box that contains other things. */
const maxChildren = 12;
/** Characters between headline and standfirst: byline, date, share buttons and a caption. */
const maxBetween = 600;
/** Parts of a page that never contain the standfirst. */
const nonStorySelector =
  'nav, footer, [hidden], figure, figcaption, [class*=caption i], [class*=comment i]';
const nonStandfirstClass =
  /caption|credit|byline|author|share|social|tags|date|time|breadcrumb|gallery|lightbox|img|image|photo|picture|hidden/i;

/** Facts of which a candidate needs one. A paragraph like the following ones has none. */
const suggests = [
  'same-as-description',
  'described-apart',
  'own-name',
  'named-apart',
  'heading',
  'emphasis',
  'unlike-story',
] as const;

/** A text that may be the standfirst, with its elements in the page's copy and its facts. */
export interface FoundCandidate extends Candidate {
  readonly elements: readonly Element[];
  readonly source: Source;
  readonly facts: readonly number[];
}

/** Lists the texts after the headline that may be the standfirst, in document order. */
export function listCandidates(draft: Draft): readonly FoundCandidate[] {
  const { page, structured, headline } = draft;
  const alike = new AlikeElements(page.document);
  const titles = [
    headline,
    structured.headline,
    ...getMetaContents(page, 'og:title', 'twitter:title'),
  ].flatMap((title) => (title ? [foldToWords(title)] : []));
  const descriptions = readDescriptions(draft);
  const heading = findHeadingElement(page.document, headline);
  const texts = heading ? readTextAfterHeadline(heading) : new Map();
  const headlineWords = new Set(foldToWords(headline ?? '').split(' '));
  const openings = descriptions.map(({ text }) => getOpening(text));
  const found: FoundCandidate[] = [];
  let seen = 0;
  // Not a selector: it would read the whole page, and most of it is far below the headline.
  const { documentElement } = page.document;
  const walker = page.document.createTreeWalker(documentElement, 1);
  if (heading) walker.currentNode = heading;
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (!textTags.has(element.localName)) continue;
    if (++seen > maxElements) break;
    if (element.childElementCount > maxChildren) continue;
    if (hasMoreText(element, maxLength * 1.5)) continue;
    const raw = element.textContent ?? '';
    if (!isLongEnough(raw)) continue;
    const before = findBefore(element, texts);
    const isNear = before !== null && before.characters <= maxBetween;
    // Far from the headline, only a matching description identifies one.
    if (!isNear && !openings.includes(getOpening(raw))) continue;
    const box = element.closest(nonStorySelector);
    if (box && !(heading && box.contains(heading))) continue;
    if (isMostlyCaption(element)) continue;
    const group = getStandfirstGroup(element);
    const whole = readText(group, descriptions);
    if (whole === null || repeatsHeadline(whole, titles)) continue;
    const elements = takeElements(group, whole.split('\n').length);
    const text = cutByline(whole);
    const boxes = listBoxes(element, text);
    if (boxes.some((box) => nonStandfirstClass.test(box.getAttribute('class') ?? ''))) continue;
    const described = findDescription(whole, descriptions) ?? findDescription(text, descriptions);
    const candidate = { element, text, match: described?.match ?? 'none', before, boxes } as const;
    const facts = readFacts(candidate, heading, headlineWords, alike);
    if (!suggests.some((name) => facts[factNames.indexOf(name)])) continue;
    const isNamed = facts[factNames.indexOf('named-apart')] === 1;
    const source = described?.source ?? (isNamed ? 'class' : 'text');
    found.push({ ...candidate, elements, source, facts });
  }
  return found;
}

/** True for a box around a figure. Some systems use the caption as the page's description. */
function isMostlyCaption(element: Element): boolean {
  let length = 0;
  for (const figure of element.querySelectorAll('figure, figcaption:not(figure *)'))
    length += (figure.textContent ?? '').trim().length;
  return length > 0 && 2 * length > (element.textContent ?? '').trim().length;
}

/** Returns the lines of a standfirst, or null if the elements cannot be one. */
function readText(
  elements: readonly Element[],
  descriptions: readonly Description[],
): string | null {
  const lines = elements.flatMap(getLines);
  const shown = cutAfterDescription(lines, descriptions);
  // A box that contains more, such as the byline. The standfirst is in one of its blocks.
  if (shown.length < lines.length && elements[0]?.querySelector('p, div, h2, h3')) return null;
  const text = shown.join('\n');
  const isPossible = isLongEnough(text) && text.length <= maxLength;
  return isPossible && !/©|\(photos? by/i.test(text) ? text : null;
}

/** Returns the first elements, which contain that many lines. */
function takeElements(group: readonly Element[], lines: number): readonly Element[] {
  let count = 0;
  return group.filter((element) => {
    const isWithin = count < lines;
    count += getLines(element).length;
    return isWithin;
  });
}

/** Removes a byline at the end: "The gate stays open. By Ann Weir". */
function cutByline(text: string): string {
  const last = /(?<=[.!?…]["”»’)]?)\s+([^.!?]{6,60})$/u.exec(text);
  const line = last?.[1] ?? '';
  if (!last || !hasBylineOpening(line)) return text;
  const [name, another] = splitByline(line);
  const isByline =
    name !== undefined &&
    another === undefined &&
    isFullName(name) &&
    foldToWords(cutBylineOpening(line)) === foldToWords(name);
  return isByline ? text.slice(0, last.index) : text;
}

function repeatsHeadline(text: string, foldedTitles: readonly string[]): boolean {
  const folded = foldToWords(text);
  return foldedTitles.some((title) => folded.includes(title));
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

/**
 * Returns only the lines that a description consists of, without a byline or further
 * lines below it. Returns all lines if there is no such description.
 */
function cutAfterDescription(
  lines: readonly string[],
  descriptions: readonly Description[],
): readonly string[] {
  const expected = new Set(descriptions.map(({ folded }) => folded));
  const end = lines.findIndex((_, index) =>
    expected.has(foldForComparison(lines.slice(0, index + 1).join(' '))),
  );
  return end === -1 ? lines : lines.slice(0, end + 1);
}
