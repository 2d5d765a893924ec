import { colours } from '../../model';
import { colourFlag, flags } from '../index/columns';
import { wordsOf } from '../terms/each-run';
import { type FacetKind, facetTerm, facetValue, shownFacetStart } from '../terms/facets';
import { articleFields, readerFields } from '../terms/posting-class';
import type { ProblemCode } from './problem-codes';
import type { Condition, FieldChoice } from './query';
import { readDate } from './read-date';

/** The names of filters, the first of each being the one that is offered. */
const filterNames: Readonly<Record<string, readonly string[]>> = {
  tag: ['tag'],
  site: ['site', 'publisher'],
  author: ['author', 'by'],
  lang: ['lang', 'language'],
  before: ['before'],
  after: ['after', 'since'],
  on: ['on', 'date'],
  kept: ['kept', 'clipped'],
  colour: ['colour', 'color'],
  has: ['has'],
  is: ['is'],
  in: ['in'],
};

/** The filters in the order in which they are offered. */
export const offeredFilters: readonly string[] = Object.keys(filterNames);

const byName = new Map(
  Object.entries(filterNames).flatMap(([filter, names]) => names.map((name) => [name, filter])),
);

const state = (mask: number, isSet = true): Condition => ({ kind: 'flag', mask, isSet });

const states: Readonly<Record<string, Condition>> = {
  unread: state(flags.read | flags.archived, false),
  read: state(flags.read),
  favourite: state(flags.favourite),
  archived: state(flags.archived),
  deleted: state(flags.deleted),
  preview: state(flags.preview),
  link: facet('kept', 'link'),
  'no-address': facet('kept', 'no-address'),
};
const stateNames: Readonly<Record<string, string>> = {
  favorite: 'favourite',
  starred: 'favourite',
};

const things: Readonly<Record<string, Condition>> = {
  note: { kind: 'any', of: [state(flags.note), state(flags.annotationNote)] },
  annotations: state(flags.annotations),
  tags: { kind: 'any', of: [state(flags.tags), state(flags.annotationTags)] },
};
const thingNames: Readonly<Record<string, string>> = {
  notes: 'note',
  annotation: 'annotations',
  marks: 'annotations',
  tag: 'tags',
};

/** What the colours are called in plain words. */
const colourNames: Readonly<Record<string, string>> = {
  yellow: 'sun',
  green: 'leaf',
  blue: 'sky',
  pink: 'rose',
  red: 'rose',
  purple: 'plum',
};

const nothing: FieldChoice = { article: 0, reader: 0, body: false };

const places: Readonly<Record<string, FieldChoice>> = {
  headline: { ...nothing, article: articleFields.headline },
  standfirst: { ...nothing, article: articleFields.standfirst },
  byline: { ...nothing, article: articleFields.byline },
  body: { ...nothing, body: true },
  note: { ...nothing, reader: readerFields.note },
  quote: { ...nothing, reader: readerFields.quote },
  tags: { ...nothing, reader: readerFields.tag },
};

/** The values of the filters that have a fixed set of them. */
export const fixedValues: Readonly<Record<string, readonly string[]>> = {
  is: Object.keys(states),
  has: Object.keys(things),
  colour: colours,
  in: Object.keys(places),
};

/** What a filter asks for: a condition, a place for the words around it, or why it cannot be told. */
export type ReadFilter =
  | { readonly condition: Condition }
  | { readonly place: FieldChoice }
  | { readonly problem: ProblemCode };

/** The filter that goes by this name, or null. */
export function findFilter(name: string): string | null {
  return byName.get(name.toLowerCase()) ?? null;
}

/** Reads the value of a filter (`findFilter`). `today` is the reader's own date. */
export function readFilter(filter: string, typed: string, today: string): ReadFilter {
  const value = facetValue(typed);
  if (value === '') return { problem: 'missing-value' };
  const chosen = <Value>(
    from: Readonly<Record<string, Value>>,
    also: Readonly<Record<string, string>>,
  ) =>
    Object.hasOwn(from, value)
      ? from[value]
      : from[Object.hasOwn(also, value) ? (also[value] ?? '') : ''];
  const known = (condition: Condition | undefined): ReadFilter =>
    condition === undefined ? { problem: 'unknown-value' } : { condition };
  switch (filter) {
    case 'is':
      return known(chosen(states, stateNames));
    case 'has':
      return known(chosen(things, thingNames));
    case 'in': {
      const place = chosen(places, { annotation: 'note', annotations: 'note', tag: 'tags' });
      return place === undefined ? { problem: 'unknown-value' } : { place };
    }
    case 'colour': {
      const colour = colours.find((one) => one === value || one === colourNames[value]);
      return known(colour && state(colourFlag(colour)));
    }
    case 'before':
    case 'after':
    case 'on':
    case 'kept':
      return readDays(filter, typed, today);
    case 'author':
      return { condition: authorCondition(typed, value) };
    case 'tag':
      return ofFacet('tag', value.replace(/^#|\s*\/\s*$/g, ''));
    case 'site':
      return ofFacet('site', siteIn(typed, value));
    default:
      return { condition: facet('lang', value) };
  }
}

/** The host of an address, as browsers write it; a masthead as it is, which may hold a slash. */
function siteIn(typed: string, value: string): string {
  const host = withoutPath(typed.trim());
  // In letters of other scripts it is kept in plain ones ("bücher.example" is "xn--bcher-kva.example").
  const isForeign = /^[^\s/]+[.。．｡][^\s/]+$/.test(host) && /[^\0-\x7f]/.test(host);
  if (isForeign && URL.canParse(`http://${host}`)) {
    const { host: plain } = new URL(`http://${host}`);
    return plain.replace(/^www\./, '');
  }
  return withoutPath(value);
}

function withoutPath(value: string): string {
  const [, address = value] = /^(?:https?:\/\/)?(?:www\.)?(.*)$/is.exec(value) ?? [];
  return address.replace(/^([^\s/]+[.:][^\s/]+)\/.*$/s, '$1');
}

/** What is left of a value may be nothing: "site:https://". */
function ofFacet(kind: FacetKind, value: string): ReadFilter {
  return value === '' ? { problem: 'missing-value' } : { condition: facet(kind, value) };
}

function facet(kind: FacetKind, value: string): Condition {
  return { kind: 'facet', term: facetTerm(kind, value), shownStart: shownFacetStart(kind, value) };
}

/** A whole name, or all its words among those of the authors. */
function authorCondition(typed: string, name: string): Condition {
  const words = wordsOf(typed).map((word) => facet('author', word));
  return {
    kind: 'any',
    of: [facet('author', name), ...(words.length > 0 ? [{ kind: 'all' as const, of: words }] : [])],
  };
}

const lastDay = 0x10000;

function readDays(
  filter: 'before' | 'after' | 'on' | 'kept',
  typed: string,
  today: string,
): ReadFilter {
  const days = readDate(typed, today);
  if (days === null) return { problem: 'bad-date' };
  switch (filter) {
    case 'before':
      return { condition: { kind: 'day', of: 'story', from: 0, to: days.from } };
    case 'after':
      return { condition: { kind: 'day', of: 'story', from: days.from, to: lastDay } };
    case 'on':
      return { condition: { kind: 'day', of: 'story', ...days } };
    case 'kept':
      return { condition: { kind: 'day', of: 'kept', ...days } };
  }
}
