import { type Colour, colourNames, colours } from '../../model';
import { colourFlags, flags } from '../index/column-values';
import { splitWords } from '../terms/each-run';
import { type FacetKind, foldFacetValue, toFacetTerm, toNamedFacetPrefix } from '../terms/facets';
import { articleFields, userFields } from '../terms/posting-class';
import type { ProblemCode } from './problem-codes';
import type { Condition, FieldChoice } from './query';
import { readDate } from './read-date';

/** Names of each filter. The first one is suggested. */
export const filterNames = {
  tag: ['tag'],
  site: ['site'],
  publisher: ['publisher'],
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
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FilterName = keyof typeof filterNames;

/** Filters in the order of suggestion. */
export const suggestedFilters: readonly string[] = Object.keys(filterNames);

const byName = new Map<string, FilterName>(
  Object.entries(filterNames).flatMap(([filter, names]) =>
    names.map((name) => [name, filter as FilterName] as const),
  ),
);

const toFlagCondition = (mask: number, isSet = true): Condition => ({ kind: 'flag', mask, isSet });

const stateConditions = {
  unread: toFlagCondition(flags.read | flags.archived, false),
  read: toFlagCondition(flags.read),
  favourite: toFlagCondition(flags.favourite),
  archived: toFlagCondition(flags.archived),
  deleted: toFlagCondition(flags.deleted),
  preview: toFlagCondition(flags.preview),
  page: toFacetCondition('kept', 'page'),
  selection: toFacetCondition('kept', 'selection'),
  link: toFacetCondition('kept', 'link'),
  'no-address': toFacetCondition('kept', 'no-address'),
} as const satisfies Readonly<Record<string, Condition>>;

export type StateName = keyof typeof stateConditions;

const stateAliases: Readonly<Record<string, StateName>> = {
  favorite: 'favourite',
  starred: 'favourite',
};

const contents = {
  note: { kind: 'any', of: [toFlagCondition(flags.note), toFlagCondition(flags.annotationNote)] },
  annotations: toFlagCondition(flags.annotations),
  tags: { kind: 'any', of: [toFlagCondition(flags.tags), toFlagCondition(flags.annotationTags)] },
} as const satisfies Readonly<Record<string, Condition>>;

export type ContentName = keyof typeof contents;

const contentAliases: Readonly<Record<string, ContentName>> = {
  notes: 'note',
  annotation: 'annotations',
  marks: 'annotations',
  tag: 'tags',
};

const noFields: FieldChoice = { article: 0, reader: 0, body: false };

const fieldChoices = {
  headline: { ...noFields, article: articleFields.headline },
  standfirst: { ...noFields, article: articleFields.standfirst },
  byline: { ...noFields, article: articleFields.byline },
  body: { ...noFields, body: true },
  note: { ...noFields, reader: userFields.note },
  quote: { ...noFields, reader: userFields.quote },
  tags: { ...noFields, reader: userFields.tag },
} as const satisfies Readonly<Record<string, FieldChoice>>;

export type FieldName = keyof typeof fieldChoices;

const fieldAliases: Readonly<Record<string, FieldName>> = {
  annotation: 'note',
  annotations: 'note',
  tag: 'tags',
};

/** Values of the filters that have a fixed set of them. */
export const fixedValues: Readonly<Record<string, readonly string[]>> = {
  is: Object.keys(stateConditions),
  has: Object.keys(contents),
  colour: colours,
  in: Object.keys(fieldChoices),
};

/** The meaning of a filter: a condition, a restriction to fields, or a problem. */
export type FilterMeaning =
  | { readonly condition: Condition }
  | { readonly fields: FieldChoice }
  | { readonly problem: ProblemCode };

/** Returns the filter with this name or alias, or null. */
export function findFilter(name: string): FilterName | null {
  return byName.get(name.toLowerCase()) ?? null;
}

/** Returns the name of a state, of contents, of a field or of a colour, as typed or by an alias. */
export const findState = (typed: string): StateName | null =>
  findName(stateConditions, stateAliases, typed);
export const findContents = (typed: string): ContentName | null =>
  findName(contents, contentAliases, typed);
export const findField = (typed: string): FieldName | null =>
  findName(fieldChoices, fieldAliases, typed);
export function findColour(typed: string): Colour | null {
  const value = foldFacetValue(typed);
  return colours.find((name) => name === value || colourNames[name].includes(value)) ?? null;
}

function findName<Name extends string>(
  values: Readonly<Record<Name, unknown>>,
  aliases: Readonly<Record<string, Name>>,
  typed: string,
): Name | null {
  const value = foldFacetValue(typed);
  if (Object.hasOwn(values, value)) return value as Name;
  return Object.hasOwn(aliases, value) ? (aliases[value] ?? null) : null;
}

/** How the value of a filter was typed. */
interface TypedForm {
  readonly isQuoted: boolean;
  /** True if the last word may be incomplete. */
  readonly isIncomplete: boolean;
}

/** Reads the value of a filter returned by `findFilter`. `today` is the user's local date. */
export function readFilter(
  filter: FilterName,
  typed: string,
  today: string,
  form: TypedForm,
): FilterMeaning {
  const value = foldFacetValue(typed);
  if (value === '') return { problem: 'missing-value' };
  const unknown: FilterMeaning = { problem: 'unknown-value' };
  switch (filter) {
    case 'is': {
      const state = findState(typed);
      return state === null ? unknown : { condition: stateConditions[state] };
    }
    case 'has': {
      const kind = findContents(typed);
      return kind === null ? unknown : { condition: contents[kind] };
    }
    case 'in': {
      const field = findField(typed);
      return field === null ? unknown : { fields: fieldChoices[field] };
    }
    case 'colour': {
      const colour = findColour(typed);
      return colour === null ? unknown : { condition: toFlagCondition(colourFlags[colour]) };
    }
    case 'before':
    case 'after':
    case 'on':
    case 'kept':
      return readDays(filter, typed, today);
    case 'author':
      return { condition: toAuthorCondition(typed, value) };
    case 'tag':
      return toFacetFilter('tag', value.replace(/^#|\s*\/\s*$/g, ''));
    case 'site': {
      const site = cleanSite(typed, value);
      const sites = toFacetFilter('site', site);
      if (isHost(site) || !('condition' in sites)) return sites;
      return {
        condition: { kind: 'any', of: [sites.condition, toPublisher(value, null, form)] },
      };
    }
    case 'publisher':
      if (withoutStar(value) === '') return { problem: 'missing-value' };
      return { condition: toPublisher(value, cleanSite(typed, value), form) };
    default:
      return { condition: toFacetCondition('lang', value) };
  }
}

/** Returns the host of an address as browsers write it. A publisher name, which may contain a slash, stays as it is. */
function cleanSite(typed: string, value: string): string {
  const site = removePath(typed.trim());
  // The index has the ASCII form ("bücher.example" is "xn--bcher-kva.example").
  const isInternational = /^[^\s/]+[.。．｡][^\s/]+$/.test(site) && /[^\0-\x7f]/.test(site);
  if (isInternational && URL.canParse(`http://${site}`)) {
    const { host: plain } = new URL(`http://${site}`);
    return plain.replace(/^www\./, '');
  }
  return removePath(value);
}

function removePath(value: string): string {
  const [, address = value] = /^(?:https?:\/\/)?(?:www\.)?(.*)$/is.exec(value) ?? [];
  return address.replace(/^([^\s/]+[.:][^\s/]+)\/.*$/s, '$1');
}

/** Builds a facet filter. The value can be empty at this point: "site:https://". */
function toFacetFilter(kind: FacetKind, value: string): FilterMeaning {
  return value === '' ? { problem: 'missing-value' } : { condition: toFacetCondition(kind, value) };
}

function toFacetCondition(kind: FacetKind, value: string): Condition {
  return {
    kind: 'facet',
    term: toFacetTerm(kind, value),
    namePrefix: toNamedFacetPrefix(kind, value),
  };
}

/** True for a name with a dot and without spaces. */
function isHost(site: string): boolean {
  return /^[^\s.]+\.\S+$/.test(site);
}

/** Matches publishers with these words in their names. In quotation marks, the full name is preferred. */
function toPublisher(name: string, host: string | null, form: TypedForm): Condition {
  return {
    kind: 'publisher',
    name: withoutStar(name),
    host: host === null ? null : withoutStar(host),
    isPrefix: form.isIncomplete || name.endsWith('*'),
    isFullPreferred: form.isQuoted,
  };
}

function withoutStar(name: string): string {
  return name.replace(/\*+$/, '');
}

/** Matches the full name, or all of its words among the authors' names. */
function toAuthorCondition(typed: string, name: string): Condition {
  const words = splitWords(typed).map((word) => toFacetCondition('author', word));
  return {
    kind: 'any',
    of: [
      toFacetCondition('author', name),
      ...(words.length > 0 ? [{ kind: 'all' as const, of: words }] : []),
    ],
  };
}

const endOfDays = 0x10000;

function readDays(
  filter: 'before' | 'after' | 'on' | 'kept',
  typed: string,
  today: string,
): FilterMeaning {
  const days = readDate(typed, today);
  if (days === null) return { problem: 'bad-date' };
  switch (filter) {
    case 'before':
      return { condition: { kind: 'day', of: 'story', from: 0, to: days.from } };
    case 'after':
      return { condition: { kind: 'day', of: 'story', from: days.from, to: endOfDays } };
    case 'on':
      return { condition: { kind: 'day', of: 'story', ...days } };
    case 'kept':
      return { condition: { kind: 'day', of: 'kept', ...days } };
  }
}
