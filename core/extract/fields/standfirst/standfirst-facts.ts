import { foldToWords } from '../../page/clean-text';
import { countCharacters, hasMoreText } from '../../page/text-length';
import type { AlikeElements } from './alike-elements';
import type { Match } from './descriptions';
import type { Before } from './text-after-headline';

/** Class names that only standfirsts have, in the languages seen so far. */
const ownName =
  /(?:^|[-_\s])(?:stand-?first|sub-?(?:tit(?:le|el|ulo|re)?|head|heading|headline|line)|dek|deck|lede|chapo|chapeau|chapô|vorspann|vorspan|unterzeile|entradilla|bajada|copete|volanta|sottotitolo|occhiello|catenaccio|ingress|ingressi|inledning|manchet|underrubrik|underrubrikk|preamble|perex|zajawka|spot|ozet|strap-?line|linha-?fina|gravata|rubriik|alternative-?headline)(?:[-_\s\d]|$)/i;
/** Class names that other parts of a page have, too. */
const sharedName =
  /(?:^|[-_\s])(?:lead|lead-?in|lead-?text|leadtext|intro|introduction|introtext|intro-?text|einleitung|anleser|teaser|summary|synopsis|excerpt|abstract|sumario|sommario|tagline|description|article-?desc|desc|kicker-text)(?:[-_\s\d]|$)/i;
/** Class names of sizes and weights. */
const sizeName =
  /(?:^|[-_:\s])(?:h[2-6]|large|lg|[2-6]?xl|x-large|big|bold|medium|strong|light|serif|sub-?head(?:ing)?)(?:[-_\s]|$)/i;

/** Characters. A shorter paragraph may be a label. */
const minParagraph = 100;
/** The limit of the distances that are counted. */
const farAway = 1000;

/** A text that may be the standfirst. */
export interface Candidate {
  readonly element: Element;
  readonly text: string;
  readonly match: Match;
  /** What comes before it; null if it is far from the headline. */
  readonly before: Before | null;
  /** The element and the boxes that contain nothing else. */
  readonly boxes: readonly Element[];
}

/** The names of the facts, in the order of `readFacts`. */
export const factNames = [
  'same-as-description',
  'same-as-second-headline',
  'own-name',
  'size-name',
  'heading',
  'next-to-headline',
  'characters-before',
  'rank',
  'image-before',
  'length',
  'sentences',
  'full-stop',
  'lines',
  'siblings',
  'alike-elsewhere',
  'only-text',
  'story-follows',
  'to-story',
  'unlike-story',
  'emphasis',
  'links',
  'digits',
  'headline-words',
  'in-aside',
  'described-apart',
  'named-apart',
  'first-apart',
] as const;

/** Returns what suggests that a text is the standfirst, or is not, as numbers. Yes is 1 and no is 0. */
export function readFacts(
  { element, text, match, before, boxes }: Candidate,
  heading: Element | null,
  headlineWords: ReadonlySet<string>,
  alike: AlikeElements,
): readonly number[] {
  const names = readNames(boxes);
  const siblings = countSimilarSiblings(element, alike);
  const story = findStory(element, alike);
  const words = new Set(
    foldToWords(text)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  const sharedWords = [...words].filter((word) => headlineWords.has(word)).length;
  const isApart = siblings === 0;
  const percent = (part: number, whole: number) =>
    Math.min(100, Math.round((100 * part) / Math.max(1, whole)));
  const facts: Readonly<Record<(typeof factNames)[number], number | boolean>> = {
    'same-as-description': match === 'same' || match === 'second-headline',
    'same-as-second-headline': match === 'second-headline',
    'own-name': ownName.test(names),
    'size-name': sizeName.test(names),
    heading: /^h\d$/.test(element.localName),
    'next-to-headline': heading !== null && element.previousElementSibling === heading,
    'characters-before': before?.characters ?? 5000,
    rank: before?.rank ?? 20,
    'image-before': before?.hasImage ?? true,
    length: text.length,
    sentences: text.split(/[.!?。！？]["”»’)]?(?:\s|$)/).filter((part) => part.trim() !== '')
      .length,
    'full-stop': /[.!?…。！？]["”»’)]?$/.test(text),
    lines: text.split('\n').length,
    siblings,
    'alike-elsewhere': alike.countOthers(element),
    'only-text': !hasMoreText(element.parentElement, text.length * 1.3 + 40),
    'story-follows': countParagraphsAfter(element),
    'to-story': story.distance,
    'unlike-story': !story.isAlike,
    emphasis: [...element.querySelectorAll('strong, b, em, i')].some(
      (part) => getTextLength(part) > text.length * 0.8,
    ),
    links: percent(
      [...element.querySelectorAll('a')].reduce((sum, link) => sum + getTextLength(link), 0),
      text.length,
    ),
    digits: percent(text.match(/\d/g)?.length ?? 0, text.length),
    'headline-words': percent(sharedWords, words.size),
    'in-aside': element.closest('aside, [class*=sidebar i], [class*=related i]') !== null,
    'described-apart': match !== 'none' && isApart,
    'named-apart': (ownName.test(names) || sharedName.test(names)) && isApart && before !== null,
    'first-apart': before?.rank === 0 && isApart && !story.isAlike && story.distance < 300,
  };
  return factNames.map((name) => Number(facts[name]));
}

/** Returns the element and the boxes that contain nothing else. */
export function listBoxes(element: Element, text: string): readonly Element[] {
  const boxes = [element];
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (hasMoreText(at, text.length * 1.2 + 20)) break;
    boxes.push(at);
  }
  return boxes;
}

function readNames(boxes: readonly Element[]): string {
  return boxes
    .flatMap((box) =>
      ['class', 'itemprop', 'data-testid', 'id'].map((name) => box.getAttribute(name) ?? ''),
    )
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__|--/g, '-');
}

function countSimilarSiblings(element: Element, alike: AlikeElements): number {
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings.filter((other) => other !== element && alike.isLongAndAlike(other, element))
    .length;
}

/** Counts the long paragraphs among the next 80 elements. */
function countParagraphsAfter(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument.documentElement, 1);
  walker.currentNode = getLastNode(element);
  let count = 0;
  for (let seen = 0; seen < 80 && walker.nextNode(); seen++) {
    if (isLongParagraph(walker.currentNode as Element)) count++;
  }
  return count;
}

/** Returns the distance in characters of the next long paragraph, and whether it has the same markup and parent. */
function findStory(
  element: Element,
  alike: AlikeElements,
): { readonly distance: number; readonly isAlike: boolean } {
  const { ownerDocument } = element;
  const walker = ownerDocument.createTreeWalker(ownerDocument.documentElement, 1 + 4);
  walker.currentNode = getLastNode(element);
  let distance = 0;
  for (let node = walker.nextNode(); node && distance < farAway; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!node.parentElement?.closest('figure'))
        distance += (node.textContent ?? '').trim().length;
    } else if (isLongParagraph(node as Element)) {
      const isAlike =
        alike.isLongAndAlike(node as Element, element) &&
        node.parentElement === element.parentElement;
      return { distance, isAlike };
    }
  }
  return { distance: farAway, isAlike: false };
}

/** Returns the last node within an element, after which a walker leaves it. */
function getLastNode(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function isLongParagraph(element: Element): boolean {
  return element.localName === 'p' && (element.textContent ?? '').trim().length > minParagraph;
}

function getTextLength(element: Element | null): number {
  return countCharacters(element?.textContent ?? '');
}
