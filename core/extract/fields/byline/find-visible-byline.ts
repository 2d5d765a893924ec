import { collapseWhitespace } from '../../page/clean-text';
import { memoise } from '../../page/memoise';
import type { Page } from '../../page/page';
import { countCharacters } from '../../page/text-length';
import type { Draft } from '../../step';
import { findHeadingElement } from '../find-heading-element';
import { findKnownPublisher } from '../source/find-known-publisher';
import { getMonthNumber } from '../time/month-names';
import { parseTime } from '../time/parse-time';
import {
  afterNames,
  bylineLabel,
  conjunctions,
  hasBylineOpening,
  maxNames,
  maxSignatureLength,
  nameSeparator,
  signatureOpening,
} from './byline-words';
import { findNameLines } from './find-name-lines';
import { isFullName } from './is-full-name';
import { isOutsideStory, markedAuthor } from './is-outside-story';
import { splitByline } from './split-byline';
import { getTextNodesAfter, getTextNodesBefore } from './text-nodes-near';

/** Class names of bylines, in the languages seen so far. */
const bylineClass =
  /(?:^|[-_\s])(?:by-?lines?|authors?|authored|author-?names?|autor(?:es|en|in)?|auteurs?|autore|verfasser|writers?|written-?by|writtenby|journalist|reporters?|contributors?|skribent|forfatter|yazar|penulis|creator|post-?author|authorname|authorline)(?:[-_\s]|$)/i;
const bylineSelector =
  '[class*=byline i], [class*=author i], [class*=autor i], [class*=auteur i], [class*=verfasser i], [class*=writer i], [class*=written i], [class*=journalist i], [class*=reporter i], [class*=contributor i], [class*=skribent i], [class*=forfatter i], [class*=yazar i], [class*=penulis i]';
/** The same as a pattern. The selector is slow on a whole page. */
const bylineName =
  /byline|author|autor|auteur|verfasser|writer|written|journalist|reporter|contributor|skribent|forfatter|yazar|penulis/i;
/** Remembers its results, because pages repeat their class names. */
const isBylineName = memoise(
  (names: string) => bylineName.test(names) && bylineClass.test(splitCamelCase(names)),
);
/** Paths of pages about an author. */
const authorPagePath =
  /\/(?:authors?|autor(?:es|en|i|zy)?|auteurs?|autori?|autore|profiles?|people|person|staff|writers?|journalists?|contributors?|reporters?|columnists?|by|byline|bio|team|redaktion|redaktoren|redacteurs?|yazar(?:lar)?|penulis|kolumnist|penname|skribenter|author-profile|usuario|personas?|firmas?)\/[^/?#]+/i;
/** Creative Commons licences have "/by/" in their path. */
const licencePath = /\/licen[cs]es?\//i;
/** Characters. A longer "byline" is a biography or a whole block. */
const maxBylineLength = 160;
/** Class names of the story's section. Some pages show it in the box of the byline. */
const sectionName =
  /(?:^|[-_\s])(?:categor(?:y|ies|[ií]a)|cat[ée]gorie|kategorie?n?|kategori|rubri[ckq]\w*|ressort|topics?|kicker)(?:[-_\s]|$)/i;
/** Characters. Longer words that start like a month may be names. */
const maxMonthLength = 3;
/** How names on the page were recognised as a byline. */
export type BylineMark =
  | 'microdata'
  | 'class'
  | 'near-headline'
  | 'signature'
  | 'dateline'
  | 'line';

/**
 * Returns the names in the bylines shown on the page, by what identifies each: its markup, its
 * class name, words or a link near the headline, the words of a signature, or a Japanese
 * dateline. Of the same mark, the nearest byline after the headline is read.
 */
export function findVisibleBylines(
  draft: Draft,
): readonly { readonly mark: BylineMark; readonly names: readonly string[] }[] {
  const { page } = draft;
  const { document } = page;
  const heading = findHeadingElement(document, draft.headline);
  const marked = document.querySelectorAll(markedAuthor);
  const classed = [...document.querySelectorAll('[class]')].filter((element) =>
    isBylineName(element.getAttribute('class') ?? ''),
  );
  return [
    { mark: 'microdata', names: findNamesIn(marked, markedAuthor, heading, page) },
    { mark: 'class', names: findNamesIn(classed, bylineSelector, heading, page) },
    { mark: 'near-headline', names: findNamesNearHeading(heading, page) },
    { mark: 'signature', names: findSignature(heading, page) },
    { mark: 'dateline', names: findJapaneseDateline(heading, page) },
    ...findNameLines(heading).map((names) => ({ mark: 'line' as const, names })),
  ];
}

/** `selector` matches the elements, and the other parts of a byline. */
function findNamesIn(
  elements: Iterable<Element>,
  selector: string,
  heading: Element | null,
  page: Page,
): readonly string[] {
  const elementsBefore: Element[] = [];
  for (const element of elements) {
    if (element.localName === 'meta' || isOutsideStory(element, heading)) continue;
    const isBefore =
      heading && heading.compareDocumentPosition(element) & 2 && !heading.contains(element);
    if (isBefore) elementsBefore.unshift(element);
    else {
      const names = readNames(element, page);
      if (names.length > 0) return addNamesBeside(element, names, selector, page);
    }
  }
  for (const element of elementsBefore) {
    const names = readNames(element, page);
    if (names.length > 0) return addNamesBeside(element, names, selector, page);
  }
  return [];
}

/** Adds the names in the other marked elements of the same byline. */
function addNamesBeside(
  element: Element,
  names: readonly string[],
  selector: string,
  page: Page,
): readonly string[] {
  let byline = element;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (collapseWhitespace(at.textContent ?? '').length > maxBylineLength) break;
    byline = at;
  }
  const others = [...byline.querySelectorAll(selector)]
    .filter((other) => other !== element && !other.contains(element) && !element.contains(other))
    .flatMap((other) => readNames(other, page));
  const all = [...names, ...others];
  const marked = all.filter((name, place) => all.indexOf(name) === place).slice(0, maxNames);
  const parent = element.parentElement;
  return parent ? addNamesInText(marked, parent, page) : marked;
}

export function isAuthorPage(url: string): boolean {
  return authorPagePath.test(url) && !licencePath.test(url);
}

/** Returns the names in a byline element: those of its marked parts, or of its text. */
function readNames(element: Element, page: Page): readonly string[] {
  const markedParts = [
    ...element.querySelectorAll('[itemprop~=name], [rel~=author], a[href]'),
  ].filter(
    (inner) =>
      inner.localName !== 'meta' &&
      (inner.localName !== 'a' ||
        inner.matches('[rel~=author], [itemprop]') ||
        isAuthorPage(inner.getAttribute('href') ?? '')),
  );
  const names = markedParts.flatMap((inner) => namesFromSegments(getSegments(inner), page));
  if (names.length > 0) return addNamesInText(names.slice(0, maxNames), element, page);
  return namesFromSegments(getSegments(element), page);
}

/** A conjunction before the last name. */
const lastJoined = new RegExp(`[\\s,](?:${conjunctions})\\s+(?:\\p{L}\\S*\\s*){2,6}$`, 'u');

/** Adds the names that a byline joins to these with "and": some have links to only some authors. */
function addNamesInText(names: readonly string[], byline: Element, page: Page): readonly string[] {
  const segments = getSegments(byline);
  if (!lastJoined.test(segments.join(' '))) return names;
  const all = namesFromSegments(segments, page);
  return all.every(isFullName) && names.every((name) => all.includes(name)) ? all : names;
}

/**
 * Returns the names in the text segments of an element. Skips labels, dates and
 * conjunctions. Other text after a name is a role or place.
 */
function namesFromSegments(segments: readonly string[], page: Page): readonly string[] {
  const names: string[] = [];
  let expectsName = true;
  for (const segment of segments.flatMap((text) => text.split(/\s*[|•·⋅]\s*/))) {
    if (bylineLabel.test(segment.toLowerCase()) || nameSeparator.test(segment)) expectsName = true;
    else if (segment !== '' && !isDate(segment, page.now)) {
      if (!expectsName && names.length > 0 && !nameSeparator.test(segment.split(' ')[0] ?? ''))
        break;
      const cut = segment.replace(afterNames, '');
      // A single word before a number is a month.
      const found = cut !== segment && !/\s/.test(cut.trim()) ? [] : splitByline(cut);
      names.push(...found);
      expectsName =
        found.length === 0 || nameSeparator.test(segment.split(/(?=[,;&、，،])|\s/).at(-1) ?? '');
    }
  }
  return names.slice(0, maxNames);
}

function isDate(text: string, now: Date): boolean {
  return isMonth(text) || parseTime(text, now) !== null;
}

function isMonth(text: string): boolean {
  const word = text.replace(/\P{L}/gu, '');
  return word.length <= maxMonthLength && getMonthNumber(word) > 0;
}

/**
 * Returns the names near the headline: after a label, in a line that starts like a byline,
 * or in a link to an author's page.
 */
function findNamesNearHeading(heading: Element | null, page: Page): readonly string[] {
  if (!heading) return [];
  for (const nodes of [getTextNodesAfter(heading), getTextNodesBefore(heading)]) {
    const texts = nodes.map((node) => collapseWhitespace(node.textContent ?? ''));
    for (const [place, node] of nodes.entries()) {
      const text = texts[place] ?? '';
      const parent = node.parentElement;
      if (!parent) continue;
      const link = parent.closest('a[href]');
      const isLinked = link && isAuthorPage(link.getAttribute('href') ?? '');
      const hasOpening = text.length <= maxBylineLength && hasBylineOpening(text);
      const names = bylineLabel.test(text.toLowerCase())
        ? namesFromSegments(texts.slice(place + 1, place + 2), page)
        : isLinked || hasOpening
          ? splitByline(text.replace(afterNames, ''))
          : [];
      if (names.length === 0 || !names.every(isFullName)) continue;
      if (!isOutsideStory(parent, heading)) return names;
    }
  }
  return [];
}

/**
 * Returns the names in a line after the headline that contains only a signature: "Written
 * by Ada Mensah".
 */
function findSignature(heading: Element | null, { document }: Page): readonly string[] {
  for (const element of document.querySelectorAll('p, h2, h3, h4, h5, h6, em, strong')) {
    const raw = element.textContent ?? '';
    if (countCharacters(raw, maxSignatureLength) > maxSignatureLength) continue;
    const text = collapseWhitespace(raw);
    if (!signatureOpening.test(text) || isOutsideStory(element, heading)) continue;
    const names = splitByline(text.replace(signatureOpening, ''));
    if (names.length > 0 && names.every(isFullName)) return names;
  }
  return [];
}

/** "【ロンドン＝山本彩】", at the start of a story. The names of agencies are in the same place. */
const japaneseDateline = /^\s*【[^】＝=]{1,12}[＝=](?<names>[^】＝=]{2,20})】/u;

/** Returns the correspondent in a Japanese dateline. */
function findJapaneseDateline(heading: Element | null, { document }: Page): readonly string[] {
  for (const element of document.querySelectorAll('p')) {
    const names = japaneseDateline.exec(element.textContent ?? '')?.groups?.['names'];
    if (names && !isOutsideStory(element, heading))
      return splitByline(names).filter((name) => !findKnownPublisher(name, 'ja'));
  }
  return [];
}

/** Returns the text segments of an element, or none if it is too long for a byline. */
function getSegments(element: Element): readonly string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const segments: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = collapseWhitespace(node.textContent ?? '');
    if (text !== '' && !isInSectionName(node, element)) segments.push(text);
    length += text.length;
    if (length > maxBylineLength) return [];
  }
  return segments;
}

/** True if an element around the node, within `byline`, is named after the story's section. */
function isInSectionName(node: Node, byline: Element): boolean {
  for (let at = node.parentElement; at && at !== byline; at = at.parentElement) {
    if (sectionName.test(splitCamelCase(at.getAttribute('class') ?? ''))) return true;
  }
  return false;
}

function splitCamelCase(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-');
}
