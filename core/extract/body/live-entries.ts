import type { Block, Inline } from '../../model';
import { collapse } from '../page/clean-text';
import { linkShare } from '../page/link-share';

const mark = 'data-entry-time';
/** Entries that a page must have to be a live blog. */
const minEntries = 3;
/** Levels between a time and the entry that it belongs to. */
const maxLevels = 6;
/** Characters beside links that an entry has, where a teaser has none. */
const shortestEntry = 60;
/** Characters; a time with its day is shorter, and so is a line with the name of who wrote. */
const longestTime = 40;

const timeElement = 'time, [itemprop~=datePublished], [class*=time i], [class*=clock i]';
const clock =
  /\d{1,2}\s?[:.hH]\s?\d{2}(?!\d)(?:\s?[ap]\.?\s?m\b\.?)?|\d{1,2}\s?(?:[ap]\.?m\b|Uhr)|\d{1,2}[時时点시]/i;
/** "12 minutes ago" says nothing once the page is kept. */
const relative =
  /\bago\b|\bvor \d|il y a|\bhace\b|\bhá\b|\bfa$|geleden|\bsedan\b|\bsiden\b|sitten|temu|назад|önce|前|전|قبل|לפני|पहले|ที่แล้ว/i;
/** Boxes whose entries have times too and are no story. */
const otherList = /comment|reply|replies|disqus|forum|related|teaser|recommend|most-?read/i;
/** Items of a list are rather a chronology within a story, unless they are named. */
const listItem = new Set(['li', 'p', 'tr', 'td', 'dd', 'dt', 'span', 'a']);
const liveName = /live|ticker|entry|update|post|minute/i;

/**
 * Marks the entries of a live blog with their times, in a copy of the page, and
 * takes the times' own elements out. Entries are told by form: three or more
 * boxes of one kind beside each other, each with a time at its start and with
 * sentences. Their order is left as the page has it.
 */
export function markLiveEntries(document: Document): void {
  const times = [...document.querySelectorAll(timeElement)].filter((one) => readTime(one) !== null);
  if (times.length < minEntries) return;
  const groups = new Map<Element, Map<string, Map<Element, Element>>>();
  for (const time of times) {
    let at: Element | null = time.parentElement;
    for (let level = 0; at?.parentElement && level < maxLevels; level++) {
      const kinds = groups.get(at.parentElement) ?? new Map<string, Map<Element, Element>>();
      groups.set(at.parentElement, kinds);
      const entries = kinds.get(kindOf(at)) ?? new Map<Element, Element>();
      kinds.set(kindOf(at), entries);
      // The first time in an entry is its own; later ones are in posts that it quotes.
      if (!entries.has(at)) entries.set(at, time);
      at = at.parentElement;
    }
  }
  for (const kinds of groups.values()) {
    for (const entries of kinds.values()) if (isLiveBlog(entries)) markEntries(entries);
  }
}

function kindOf(element: Element): string {
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/);
  return `${element.localName}.${first.replace(/\d+/g, '')}`;
}

function isLiveBlog(entries: ReadonlyMap<Element, Element>): boolean {
  if (entries.size < minEntries) return false;
  const all = [...entries];
  const [first] = all;
  if (!first || isInOtherList(first[0])) return false;
  if (listItem.has(first[0].localName) && !liveName.test(first[0].className)) return false;
  const telling = all.filter(
    ([entry, time]) => isAtStart(entry, time) && proseOf(entry) >= shortestEntry,
  );
  return telling.length >= minEntries && telling.length > all.length / 2;
}

function isInOtherList(entry: Element): boolean {
  for (let at: Element | null = entry; at && at.localName !== 'body'; at = at.parentElement) {
    if (otherList.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}

/** Whether no sentence stands before the time. */
function isAtStart(entry: Element, time: Element): boolean {
  const [paragraph] = entry.querySelectorAll('p, blockquote, ul');
  if (!paragraph || paragraph.contains(time)) return true;
  return (paragraph.compareDocumentPosition(time) & 2) !== 0;
}

function proseOf(entry: Element): number {
  return collapse(entry.textContent ?? '').length * (1 - linkShare(entry));
}

function markEntries(entries: ReadonlyMap<Element, Element>): void {
  for (const [entry, time] of entries) {
    if (entry.closest(`[${mark}]`)) continue;
    entry.setAttribute(mark, readTime(time) ?? '');
    lineOf(time, entry).remove();
  }
}

/** A time with what stands beside it in one line: who wrote the entry, which kind it is. */
function lineOf(time: Element, entry: Element): Element {
  let line = time;
  for (let at = time.parentElement; at && at !== entry; at = at.parentElement) {
    const isLine =
      collapse(at.textContent ?? '').length <= longestTime &&
      at.querySelector('p, h1, h2, h3, h4, h5, h6, img') === null;
    if (!isLine || /^h\d$/.test(at.localName)) break;
    line = at;
  }
  return line;
}

/** What an element says of the time of day, or null: its words, or the clock of its `datetime`. */
function readTime(element: Element): string | null {
  const words = collapse(wordsOf(element));
  if (words.length > longestTime) return null;
  const shown = clock.exec(words)?.[0];
  if (shown) return relative.test(words) ? shown : words;
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  const found = /^\d{4}-\d\d-\d\d[T ](\d\d:\d\d)/.exec(machine)?.[1];
  if (!found) return null;
  return /Z$/.test(machine) ? `${found} UTC` : found;
}

/** The words of an element, those of its parts kept apart: "21 mins ago" and "11:48". */
function wordsOf(element: Element): string {
  const parts = [...element.childNodes];
  return parts
    .map((part) => (part.nodeType === 1 ? wordsOf(part as Element) : (part.nodeValue ?? '')))
    .join(' ');
}

/** The time of an entry that has been marked. */
export function entryTimeOf(element: Element): string | null {
  return element.getAttribute(mark) || null;
}

/** The blocks of an entry under a heading with its time: its own heading, or one that it gets. */
export function withEntryTime(blocks: readonly Block[], time: string): readonly Block[] {
  const place = blocks.findIndex((block) => block.type === 'heading');
  const heading = blocks[place];
  const isFirst = blocks.slice(0, Math.max(place, 0)).every((block) => block.type === 'figure');
  if (heading?.type === 'heading' && isFirst) {
    const children: Inline[] = [{ type: 'text', value: `${time} – ` }, ...heading.children];
    return [{ ...heading, children }, ...blocks.slice(0, place), ...blocks.slice(place + 1)];
  }
  const made: Block = { type: 'heading', depth: 3, children: [{ type: 'text', value: time }] };
  return blocks.length === 0 ? [] : [made, ...blocks];
}
