import type { Block, Inline } from '../../model';
import { collapseWhitespace } from '../page/clean-text';
import { countCharacters, getLinkShare } from '../page/text-length';

const entryTimeAttribute = 'data-entry-time';
/** Minimum number of entries in a live blog. */
const minEntries = 3;
/** Maximum number of levels between a time and its entry. */
const maxLevelsUp = 6;
/** Minimum number of characters outside links. Teasers have fewer. */
const minProse = 60;
/** Characters of a time with its date, or of a time with the author's name. */
const maxTimeLength = 40;

const timeSelector = 'time, [itemprop~=datePublished], [class*=time i], [class*=clock i]';
const clockTime =
  /\d{1,2}\s?[:.hH]\s?\d{2}(?!\d)(?:\s?[ap]\.?\s?m\b\.?)?|\d{1,2}\s?(?:[ap]\.?m\b|Uhr)|\d{1,2}[時时点시]/i;
/** Relative times ("12 minutes ago") mean nothing in a saved copy. */
const relativeTime =
  /\bago\b|\bvor \d|il y a|\bhace\b|\bhá\b|\bfa$|geleden|\bsedan\b|\bsiden\b|sitten|temu|назад|önce|前|전|قبل|לפני|पहले|ที่แล้ว/i;
/** Boxes whose items also have times: comments, lists of other stories. */
const nonLiveList = /comment|reply|replies|disqus|forum|related|teaser|recommend|most-?read/i;
/**
 * Items with these tags are more likely a chronology within a story, unless their class
 * names say live blog.
 */
const listItemTags = new Set(['li', 'p', 'tr', 'td', 'dd', 'dt', 'span', 'a']);
const liveName = /live|ticker|entry|update|post|minute/i;

/**
 * Marks each entry of a live blog with its time, in a copy of the page, and removes the
 * element that showed it.
 *
 * A live blog is recognised by its structure: three or more sibling boxes of the same
 * kind, each with a time at its start and with sentences. The order of entries is that of
 * the page.
 */
export function markLiveEntries(document: Document): void {
  const times = [...document.querySelectorAll(timeSelector)].filter(
    (element) => readTime(element) !== null,
  );
  if (times.length < minEntries) return;
  const groups = new Map<Element, Map<string, Map<Element, Element>>>();
  for (const time of times) {
    let at: Element | null = time.parentElement;
    for (let level = 0; at?.parentElement && level < maxLevelsUp; level++) {
      const kinds = groups.get(at.parentElement) ?? new Map<string, Map<Element, Element>>();
      groups.set(at.parentElement, kinds);
      const entries = kinds.get(getKind(at)) ?? new Map<Element, Element>();
      kinds.set(getKind(at), entries);
      // The first time is the entry's own. Later ones are in posts it quotes.
      if (!entries.has(at)) entries.set(at, time);
      at = at.parentElement;
    }
  }
  for (const kinds of groups.values()) {
    for (const entries of kinds.values()) if (isLiveBlog(entries)) markEntries(entries);
  }
}

function getKind(element: Element): string {
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/);
  return `${element.localName}.${first.replace(/\d+/g, '')}`;
}

function isLiveBlog(entries: ReadonlyMap<Element, Element>): boolean {
  if (entries.size < minEntries) return false;
  const all = [...entries];
  const [first] = all;
  if (!first || isInNonLiveList(first[0])) return false;
  if (listItemTags.has(first[0].localName) && !liveName.test(first[0].className)) return false;
  const complete = all.filter(
    ([entry, time]) => isAtStart(entry, time) && measureProse(entry) >= minProse,
  );
  return complete.length >= minEntries && complete.length > all.length / 2;
}

function isInNonLiveList(entry: Element): boolean {
  for (let at: Element | null = entry; at && at.localName !== 'body'; at = at.parentElement) {
    if (nonLiveList.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}

/** True if the time comes before the first paragraph, quote or list. */
function isAtStart(entry: Element, time: Element): boolean {
  const [paragraph] = entry.querySelectorAll('p, blockquote, ul');
  if (!paragraph || paragraph.contains(time)) return true;
  return (paragraph.compareDocumentPosition(time) & 2) !== 0;
}

function measureProse(entry: Element): number {
  return countCharacters(entry.textContent ?? '') * (1 - getLinkShare(entry));
}

function markEntries(entries: ReadonlyMap<Element, Element>): void {
  for (const [entry, time] of entries) {
    if (entry.closest(`[${entryTimeAttribute}]`)) continue;
    entry.setAttribute(entryTimeAttribute, readTime(time) ?? '');
    findTimeLine(time, entry).remove();
  }
}

/**
 * Returns the largest element around a time that is still a single line: it may also hold
 * the author and the kind of entry.
 */
function findTimeLine(time: Element, entry: Element): Element {
  let line = time;
  for (let at = time.parentElement; at && at !== entry; at = at.parentElement) {
    const isLine =
      countCharacters(at.textContent ?? '', maxTimeLength) <= maxTimeLength &&
      at.querySelector('p, h1, h2, h3, h4, h5, h6, img') === null;
    if (!isLine || /^h\d$/.test(at.localName)) break;
    line = at;
  }
  return line;
}

/**
 * Returns the time of day an element shows, or null. Falls back to its `datetime`
 * attribute if the text has no clock time.
 */
function readTime(element: Element): string | null {
  const text = collapseWhitespace(getSpacedText(element));
  if (text.length > maxTimeLength) return null;
  const shown = clockTime.exec(text)?.[0];
  if (shown) return relativeTime.test(text) ? shown : text;
  const dateTime = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  const found = /^\d{4}-\d\d-\d\d[T ](\d\d:\d\d)/.exec(dateTime)?.[1];
  if (!found) return null;
  return /Z$/.test(dateTime) ? `${found} UTC` : found;
}

/** Returns the text of an element with spaces between its parts: "21 mins ago 11:48". */
function getSpacedText(element: Element): string {
  const parts = [...element.childNodes];
  return parts
    .map((part) => (part.nodeType === 1 ? getSpacedText(part as Element) : (part.nodeValue ?? '')))
    .join(' ');
}

/** Returns the time of a marked entry, or null. */
export function getEntryTime(element: Element): string | null {
  return element.getAttribute(entryTimeAttribute) || null;
}

/**
 * Returns the blocks of an entry with its time in the heading. Adds a heading if the entry
 * does not start with one.
 */
export function addEntryTime(blocks: readonly Block[], time: string): readonly Block[] {
  const place = blocks.findIndex((block) => block.type === 'heading');
  const heading = blocks[place];
  const isFirst = blocks.slice(0, Math.max(place, 0)).every((block) => block.type === 'figure');
  if (heading?.type === 'heading' && isFirst) {
    const children: Inline[] = [{ type: 'text', value: `${time} – ` }, ...heading.children];
    return [{ ...heading, children }, ...blocks.slice(0, place), ...blocks.slice(place + 1)];
  }
  const newHeading: Block = {
    type: 'heading',
    depth: 3,
    children: [{ type: 'text', value: time }],
  };
  return blocks.length === 0 ? [] : [newHeading, ...blocks];
}
