import { collapse } from '../../page/clean-text';
import type { Page } from '../../page/page';
import type { Draft } from '../../step';
import type { Found } from '../found';
import { findHeadingElement } from '../heading-element';
import { monthNumber } from '../time/month-names';
import { parseTime } from '../time/parse-time';
import { bylineLabel, bylineLead, joining, signature } from './byline-words';
import { splitByline } from './split-byline';

/** Class words of bylines, in the languages that were met. */
const bylineClass =
  /(?:^|[-_\s])(?:by-?lines?|authors?|authored|author-?names?|autor(?:es|en|in)?|auteurs?|autore|verfasser|writers?|written-?by|writtenby|journalist|reporters?|contributors?|skribent|forfatter|yazar|penulis|creator|post-?author|authorname|authorline)(?:[-_\s]|$)/i;
const looksLikeByline =
  '[class*=byline i], [class*=author i], [class*=autor i], [class*=auteur i], [class*=autore i], [class*=verfasser i], [class*=writer i], [class*=written i], [class*=journalist i], [class*=reporter i], [class*=contributor i], [class*=skribent i], [class*=forfatter i], [class*=yazar i], [class*=penulis i]';
/** The address of a page about a writer. */
const writerAddress =
  /\/(?:authors?|autor(?:es|en|i|zy)?|auteurs?|autori?|autore|profiles?|people|person|staff|writers?|journalists?|contributors?|reporters?|columnists?|by|byline|bio|team|redaktion|redaktoren|redacteurs?|yazar(?:lar)?|penulis|kolumnist|penname|skribenter|author-profile|usuario|personas?|firmas?)\/[^/?#]+/i;
/** Where no byline of the story stands. */
const elsewhere =
  'aside, footer, nav, [hidden], figure, figcaption, [class*=comment i], [class*=related i], [class*=recommend i], [class*=teaser i], [class*=newsletter i], [class*=copyright i]';
/** Characters; a longer "byline" is a biography or a whole block. */
const longestByline = 160;
/** Text nodes after the headline, and before it, among which a byline without any mark is looked for. */
const nodesAfter = 25;
const nodesBefore = 10;
/** Characters; a longer line says more than who wrote it. */
const longestSignature = 60;
/** Characters; what begins as a month does and is longer may be a name. */
const longestMonth = 3;
/** Names that one byline may have. */
const maxNames = 8;

/**
 * The byline that stands on the page: marked as such, called such by its
 * class, linked to its writer, or told by the words before it. The nearest
 * behind the headline comes first.
 */
export function findVisibleByline(draft: Draft): Found<readonly string[]> | null {
  const { document } = draft.page;
  const heading = findHeadingElement(document, draft.headline);
  const { page } = draft;
  const marked = read(document, '[itemprop~=author], [rel~=author]', heading, () => true, page);
  if (marked.length > 0) return { value: marked, source: 'microdata' };
  const called = read(
    document,
    looksLikeByline,
    heading,
    (element) => bylineClass.test(spaced(element.getAttribute('class') ?? '')),
    page,
  );
  if (called.length > 0) return { value: called, source: 'class' };
  const near = readNearHeading(heading, page);
  const told = near.length > 0 ? near : readSignature(document, heading);
  return told.length > 0 ? { value: told, source: 'text' } : null;
}

function read(
  document: Document,
  selector: string,
  heading: Element | null,
  isByline: (element: Element) => boolean,
  page: Page,
): readonly string[] {
  const before: Element[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (element.localName === 'meta' || !isByline(element) || isElsewhere(element, heading))
      continue;
    const isBefore =
      heading && heading.compareDocumentPosition(element) & 2 && !heading.contains(element);
    if (isBefore) before.unshift(element);
    else {
      const names = namesIn(element, page);
      if (names.length > 0) return names;
    }
  }
  for (const element of before) {
    const names = namesIn(element, page);
    if (names.length > 0) return names;
  }
  return [];
}

/** Whether an element belongs to something else than the story, in which the headline does not stand. */
function isElsewhere(element: Element, heading: Element | null): boolean {
  const box = element.closest(elsewhere);
  return box !== null && !(heading && box.contains(heading));
}

/** The names in an element that is a byline: those of its marked parts, or of its text. */
function namesIn(element: Element, page: Page): readonly string[] {
  const marked = [...element.querySelectorAll('[itemprop~=name], [rel~=author], a[href]')].filter(
    (inner) =>
      inner.localName !== 'meta' &&
      (inner.localName !== 'a' ||
        inner.matches('[rel~=author], [itemprop]') ||
        writerAddress.test(inner.getAttribute('href') ?? '')),
  );
  const names = marked.flatMap((inner) => fromSegments(segmentsOf(inner), page));
  if (names.length > 0) return names.slice(0, maxNames);
  return fromSegments(segmentsOf(element), page);
}

/**
 * Names from the pieces of text of an element. Labels, dates and joining words
 * are passed over; what else follows a name is a role or a place.
 */
function fromSegments(segments: readonly string[], page: Page): readonly string[] {
  const names: string[] = [];
  let goesOn = true;
  for (const segment of segments.flatMap((text) => text.split(/\s*[|•·⋅]\s*/))) {
    if (bylineLabel.test(segment) || joint.test(segment)) goesOn = true;
    else if (segment !== '' && !isDate(segment, page.now)) {
      if (!goesOn && names.length > 0 && !joint.test(segment.split(' ')[0] ?? '')) break;
      const cut = segment.replace(afterNames, '');
      // One word before a figure is a month.
      const found = cut !== segment && !/\s/.test(cut.trim()) ? [] : splitByline(cut);
      names.push(...found);
      goesOn = found.length === 0 || joint.test(segment.split(/(?=[,;&、，،])|\s/).at(-1) ?? '');
    }
  }
  return names.slice(0, maxNames);
}

function isDate(text: string, now: Date): boolean {
  return isMonth(text) || parseTime(text, now) !== null;
}

function isMonth(text: string): boolean {
  const word = text.replace(/\P{L}/gu, '');
  return word.length <= longestMonth && monthNumber(word) > 0;
}

const joint = new RegExp(`^(?:[,;&/、，،]|${joining})$`, 'u');
/** Where in a line the names end and date, place or reading time begin. */
const afterNames =
  /\s*(?:\s[–—-]\s|(?<!\p{L})on\s+\p{L}+day(?!\p{L})|\d|(?<!\p{L})(?:published|posted|updated|last|am|on behalf)\s).*$/isu;

/** Near the headline: a label with a name behind it, a line that begins as bylines do, a writer's link. */
function readNearHeading(heading: Element | null, page: Page): readonly string[] {
  if (!heading) return [];
  for (const nodes of [textAfter(heading, nodesAfter), textBefore(heading, nodesBefore)]) {
    const texts = nodes.map((node) => collapse(node.textContent ?? ''));
    for (const [place, node] of nodes.entries()) {
      const text = texts[place] ?? '';
      const parent = node.parentElement;
      if (!parent || isElsewhere(parent, heading)) continue;
      const link = parent.closest('a[href]');
      const isLinked = link && writerAddress.test(link.getAttribute('href') ?? '');
      const isLed = bylineLead.test(text) && text.length <= longestByline;
      const names = bylineLabel.test(text)
        ? fromSegments(texts.slice(place + 1, place + 2), page)
        : isLinked || isLed
          ? splitByline(text.replace(afterNames, ''))
          : [];
      if (names.length > 0 && names.every(isFullName)) return names;
    }
  }
  return [];
}

/** A line anywhere behind the headline that says nothing else: "Written by Ada Mensah". */
function readSignature(document: Document, heading: Element | null): readonly string[] {
  for (const element of document.querySelectorAll('p, h2, h3, h4, h5, h6, em, strong')) {
    const text = collapse(element.textContent ?? '');
    if (text.length > longestSignature || !signature.test(text)) continue;
    if (isElsewhere(element, heading)) continue;
    const names = splitByline(text.replace(signature, ''));
    if (names.length > 0 && names.every(isFullName)) return names;
  }
  return [];
}

/** Two words with capitals, or a name in a script that has none. */
export function isFullName(name: string): boolean {
  if (/^\p{Lu}\S*\s(?:\S+\s)*\p{Lu}/u.test(name)) return true;
  return !/[\p{Lu}\p{Ll}]/u.test(name) && name.length <= 30;
}

function textAfter(heading: Element, most: number): readonly Node[] {
  return walk(heading, most, (walker) => walker.nextNode());
}

function textBefore(heading: Element, most: number): readonly Node[] {
  return walk(heading, most, (walker) => walker.previousNode()).toReversed();
}

function walk(heading: Element, most: number, step: (walker: TreeWalker) => Node | null): Node[] {
  const { ownerDocument: document } = heading;
  const walker = document.createTreeWalker(document.documentElement, 4);
  walker.currentNode = heading;
  const found: Node[] = [];
  for (let node = step(walker); node && found.length < most; node = step(walker)) {
    if (collapse(node.textContent ?? '') !== '' && !heading.contains(node)) found.push(node);
  }
  return found;
}

/** The pieces of text of an element, or none when it says more than who wrote something. */
function segmentsOf(element: Element): readonly string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const segments: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = collapse(node.textContent ?? '');
    if (text !== '') segments.push(text);
    length += text.length;
    if (length > longestByline) return [];
  }
  return segments;
}

function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-');
}
