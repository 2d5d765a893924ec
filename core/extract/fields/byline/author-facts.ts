import { collapseWhitespace, foldToWords } from '../../page/clean-text';
import type { Draft } from '../../step';
import { findHeadingElement } from '../find-heading-element';
import { parseTime } from '../time/parse-time';
import { openingAtEnd } from './byline-words';
import { isAuthorPage } from './find-visible-byline';
import { isFullName } from './is-full-name';
import type { Mention, MentionKind } from './list-mentions';

/** Characters before and after a name that may label or date it. */
const contextLength = 40;
/** Occurrences of a name that are examined. */
const maxOccurrences = 20;
/** Characters before and after the headline within which a date may belong to the byline. */
const maxBefore = 200;
const maxAfter = 600;
/** Characters. Longer links are no names. */
const maxLinkLength = 120;
/** The distance of a name that the page does not show after the headline, in characters. */
const farAway = 9999;

/** The names of the facts, in the order of the scorecard. */
export const factNames = [
  'author',
  'class',
  'json-ld-news',
  'json-ld-shown',
  'kinds',
  'shown',
  'distance',
  'labelled',
  'date-beside',
  'author-link',
  'other-link',
  'names',
  'words',
  'full-names',
  'outlet',
  'in-headline',
  'in-longer-list',
  'rank',
  'first',
  'rivals',
] as const;

/** A list of names, with the places that give exactly these. */
export interface NameList {
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
}

/**
 * Returns a function that reads what suggests that a list of names is exactly the authors, or is
 * not, as numbers. Yes is 1 and no is 0.
 */
export function createFactsReader(
  draft: Draft,
  lists: readonly NameList[],
  isOutlet: (name: string) => boolean,
): (list: NameList) => readonly number[] {
  const { structured, headline } = draft;
  const describeName = createNameReader(draft);
  const headlineWords = ` ${foldToWords(headline ?? '')} `;
  /** Lists that more than their form suggests, without the outlet. */
  const marked = lists.filter(
    ({ names, mentions }) => !names.some(isOutlet) && mentions.some(({ kind }) => kind !== 'line'),
  );
  const keys = new Map(lists.map((list) => [list, list.names.map(foldToWords)]));

  return (list) => {
    const { names, mentions } = list;
    const described = names.map(describeName);
    const own = keys.get(list) ?? [];
    const isIn = (kind: MentionKind) => mentions.some((mention) => mention.kind === kind);
    const others = lists.filter((other) => other !== list);
    const contains = (other: NameList, key: string) => keys.get(other)?.includes(key) ?? false;
    const shown = Math.min(...described.map((name) => name.shown));
    const facts: Readonly<Record<(typeof factNames)[number], number | boolean>> = {
      author: isIn('author'),
      class: isIn('class'),
      'json-ld-news': isIn('json-ld') && structured.isNews,
      'json-ld-shown': isIn('json-ld') && shown > 0,
      kinds: new Set(mentions.map(({ kind }) => kind)).size,
      shown,
      distance: Math.min(...described.map(({ distance }) => distance)),
      labelled: described.some(({ isLabelled }) => isLabelled),
      'date-beside': described.some(({ hasDate }) => hasDate),
      'author-link': described.some(({ leadsToAuthor }) => leadsToAuthor === true),
      'other-link': described.some(({ leadsToAuthor }) => leadsToAuthor === false),
      names: names.length,
      words: Math.max(...names.map((name) => name.split(' ').length)),
      'full-names': names.every(isFullName),
      outlet: names.some(isOutlet),
      'in-headline': own.some((key) => headlineWords.includes(` ${key} `)),
      'in-longer-list': others.some(
        (other) =>
          other.names.length > names.length &&
          other.names.every(isFullName) &&
          own.every((key) => contains(other, key)),
      ),
      rank: lists.indexOf(list),
      first: list === marked[0],
      rivals: others.filter((other) => !own.some((key) => contains(other, key))).length,
    };
    return factNames.map((fact) => Number(facts[fact]));
  };
}

/** Returns a function that describes where and how the page shows a name. */
function createNameReader({ page, headline }: Draft) {
  const { before, after } = readTexts(page.document, findHeadingElement(page.document, headline));
  const links = readLinks(page.document);
  return (name: string) => {
    const lower = name.toLowerCase();
    const placesAfter = findPlaces(after, lower);
    const placesBefore = findPlaces(before, lower);
    const getContext = (text: string, at: number) => ({
      before: text.slice(Math.max(0, at - contextLength), at),
      after: text.slice(at + lower.length, at + lower.length + contextLength),
    });
    const [first = farAway] = placesAfter;
    const last = placesBefore.at(-1);
    const contexts = [
      ...placesAfter.map((at) => getContext(after, at)),
      ...placesBefore.map((at) => getContext(before, at)),
    ];
    const near = [
      ...(first < maxAfter ? [getContext(after, first)] : []),
      ...(last !== undefined && before.length - last < maxBefore ? [getContext(before, last)] : []),
    ];
    return {
      shown: contexts.length,
      distance: first,
      isLabelled: contexts.some((context) => openingAtEnd.test(context.before)),
      hasDate: near.some((context) =>
        [context.after, context.before].some((text) => parseTime(text, page.now) !== null),
      ),
      /** Undefined if it is not a link. */
      leadsToAuthor: links.get(foldToWords(name)),
    };
  };
}

/** Returns the text before and after the headline in lower case, or all text as after it. */
function readTexts(document: Document, heading: Element | null) {
  const { body } = document;
  if (!body) return { before: '', after: '' };
  const before: string[] = [];
  const after: string[] = [];
  let texts = heading && body.contains(heading) ? before : after;
  const walker = document.createTreeWalker(body, 1 + 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === heading) texts = after;
    else if (node.nodeType === 3 && !(texts === after && heading?.contains(node)))
      texts.push(node.textContent ?? '');
  }
  const join = (parts: readonly string[]) => collapseWhitespace(parts.join('')).toLowerCase();
  return { before: join(before), after: join(after) };
}

/** Returns the offsets of a name in a text, both in lower case. */
function findPlaces(text: string, name: string): readonly number[] {
  const places: number[] = [];
  let at = text.indexOf(name);
  while (at >= 0 && places.length < maxOccurrences) {
    places.push(at);
    at = text.indexOf(name, at + name.length);
  }
  return places;
}

/** Returns the texts of links after folding, and whether one of them leads to an author's page. */
function readLinks(document: Document): ReadonlyMap<string, boolean> {
  const links = new Map<string, boolean>();
  for (const link of document.querySelectorAll('a[href]')) {
    const text = link.textContent ?? '';
    if (text.length > maxLinkLength) continue;
    const key = foldToWords(text);
    if (key !== '') links.set(key, links.get(key) || isAuthorPage(link.getAttribute('href') ?? ''));
  }
  return links;
}
